package neurone.examples.digits;

import java.util.function.DoubleConsumer;
import java.util.function.LongSupplier;
import neurone.examples.report.Language;

/**
 * Says how far the reading of a file is, once it has taken two seconds: on a terminal again and
 * again in the same line, else once.
 */
final class ReadingProgress implements DoubleConsumer, AutoCloseable {

    private static final double PATIENCE_IN_SECONDS = 2;
    private static final double PAUSE_IN_SECONDS = 0.2;

    /** Before, the time that is left is a guess. */
    private static final double TELLING_SHARE = 0.05;

    private final String file;
    private final Language language;
    private final Screen screen;
    private final LongSupplier clock;
    private long start;
    private double last;
    private double next = PATIENCE_IN_SECONDS;
    private boolean isShown;

    ReadingProgress(String file, Language language, Screen screen, LongSupplier nanoseconds) {
        this.file = file;
        this.language = language;
        this.screen = screen;
        this.clock = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    @Override
    public void accept(double share) {
        if (share < last) {
            // another file, or the same again
            start = clock.getAsLong();
            next = PATIENCE_IN_SECONDS;
        }
        last = share;
        double seconds = (clock.getAsLong() - start) / 1e9;
        if (seconds >= next) {
            show(share, seconds);
        }
    }

    private void show(double share, double seconds) {
        isShown = true;
        next = screen.isTerminal() ? seconds + PAUSE_IN_SECONDS : Double.POSITIVE_INFINITY;
        String line = language.say("%s : %.0f %% lus", "%s: %.0f%% read", file, 100 * share);
        if (share >= TELLING_SHARE) {
            double left = seconds * (1 - share) / share;
            line += language.say(", reste %.0f s", ", %.0f s left", left);
        }
        if (screen.isTerminal()) {
            // a terminal begins a new line when the last column is written
            int width = Math.max(1, screen.columns() - 1);
            String fitting = line.substring(0, Math.min(line.length(), width));
            screen.out().print("\r" + fitting + " ".repeat(width - fitting.length()));
            screen.out().flush();
        } else {
            screen.out().println(line);
        }
    }

    /** Ends the line that stands on a terminal. */
    @Override
    public void close() {
        if (screen.isTerminal() && isShown) {
            screen.out().println();
        }
    }
}
