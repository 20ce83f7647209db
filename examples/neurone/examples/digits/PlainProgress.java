package neurone.examples.digits;

import java.io.PrintStream;
import neurone.training.Epoch;
import neurone.training.Trainer;
import neurone.training.TrainingListener;

/** Prints a line when an epoch is over: for a file or a pipe. */
record PlainProgress(EpochLine line, PrintStream out) implements TrainingListener {

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        out.println(line.finished(epoch));
    }
}
