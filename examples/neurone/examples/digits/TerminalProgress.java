package neurone.examples.digits;

import java.io.Console;
import java.io.PrintStream;
import java.time.Duration;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressState;
import neurone.training.Epoch;
import neurone.training.Step;
import neurone.training.Trainer;
import neurone.training.TrainingListener;

/** Writes an epoch's line again and again in its place, several times a second. */
final class TerminalProgress implements TrainingListener {

    private static final int MILLISECONDS = 200;

    private final int epochs;
    private final int samples;
    private final PrintStream out;
    private int number = 1;
    private ProgressBar bar;

    TerminalProgress(int epochs, int samples, PrintStream out) {
        this.epochs = epochs;
        this.samples = samples;
        this.out = out;
        this.bar = newBar();
    }

    /** Returns whether the program talks to a terminal, on which a line can be overwritten. */
    @SuppressWarnings("SystemConsoleNull") // it is null on JDK 17 to 21, and asked below on others
    static boolean isPossible() {
        Console console = System.console();
        if (console == null || "dumb".equals(System.getenv("TERM"))) {
            return false;
        }
        try {
            // Java 22 and later have a console without a terminal too, and a method that tells
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }

    private ProgressBar newBar() {
        // the bar asks again from a thread of its own, so the number is that of its epoch
        int epoch = number;
        return ProgressBar.builder()
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(new ConsoleProgressBarConsumer(out, EpochLine.WIDTH))
                .setRenderer((state, width) -> line(epoch, state))
                .build();
    }

    private String line(int epoch, ProgressState state) {
        String text = state.getExtraMessage();
        if (text.isBlank()) {
            Duration elapsed = state.getElapsedAfterStart();
            double share = Math.min(1, state.getNormalizedProgress());
            text = EpochLine.running(epoch, epochs, samples, share, elapsed.toNanos() / 1e9);
        }
        return String.format("%-" + EpochLine.WIDTH + "s", text.strip());
    }

    @Override
    public void afterStep(Trainer trainer, Step step) {
        bar.maxHint(step.batches());
        bar.step();
    }

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        bar.setExtraMessage(EpochLine.finished(epoch, epochs, samples));
        bar.close();
        number = epoch.number() + 1;
        if (number <= epochs) {
            bar = newBar();
        }
    }
}
