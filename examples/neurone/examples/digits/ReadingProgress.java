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

    private final String file;
    private final Language language;
    private final Screen screen;
    private final LongSupplier clock;
    private final long start;
    private double next = PATIENCE_IN_SECONDS;

    ReadingProgress(String file, Language language, Screen screen, LongSupplier nanoseconds) {
        this.file = file;
        this.language = language;
        this.screen = screen;
        this.clock = nanoseconds;
        this.start = nanoseconds.getAsLong();
    }

    @Override
    public void accept(double share) {
        double seconds = (clock.getAsLong() - start) / 1e9;
        if (seconds < next || share == 0) {
            return;
        }
        next = screen.isTerminal() ? seconds + PAUSE_IN_SECONDS : Double.POSITIVE_INFINITY;
        String line =
                language.say(
                        "%s : %.0f %% lus, reste %.0f s",
                        "%s: %.0f %% read, %.0f s left",
                        file,
                        100 * share,
                        seconds * (1 - share) / share);
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
        if (screen.isTerminal() && next > PATIENCE_IN_SECONDS) {
            screen.out().println();
        }
    }
}
