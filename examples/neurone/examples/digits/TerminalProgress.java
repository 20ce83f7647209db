package neurone.examples.digits;

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

    private final EpochLine line;
    private final Screen screen;

    /** A terminal begins a new line when the last column is written. */
    private final int width;

    private int number = 1;
    private ProgressBar bar;

    TerminalProgress(EpochLine line, Screen screen) {
        this.line = line;
        this.screen = screen;
        this.width = screen.columns() - 1;
        this.bar = newBar();
    }

    private ProgressBar newBar() {
        // the bar asks again from a thread of its own, so the number is that of its epoch
        int epoch = number;
        ProgressBar bar =
                ProgressBar.builder()
                        .setUpdateIntervalMillis(MILLISECONDS)
                        .setConsumer(new ConsoleProgressBarConsumer(screen.out(), width))
                        .setRenderer((state, any) -> text(epoch, state))
                        .build();
        // at once, however short the epoch is
        bar.refresh();
        return bar;
    }

    private String text(int epoch, ProgressState state) {
        String text = state.getExtraMessage();
        if (text.isBlank()) {
            Duration elapsed = state.getElapsedAfterStart();
            double share = Math.min(1, state.getNormalizedProgress());
            text = line.running(epoch, share, elapsed.toNanos() / 1e9);
        }
        return String.format("%-" + width + "s", text.strip());
    }

    @Override
    public void afterStep(Trainer trainer, Step step) {
        bar.maxHint(step.batches());
        bar.step();
    }

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        bar.setExtraMessage(line.finished(epoch));
        bar.close();
        number = epoch.number() + 1;
        if (number <= line.epochs()) {
            bar = newBar();
        }
    }
}
