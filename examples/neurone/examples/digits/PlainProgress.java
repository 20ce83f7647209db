package neurone.examples.digits;

import java.io.PrintStream;
import neurone.Epoch;

/** Prints a line when an epoch is over: for a file or a pipe. */
record PlainProgress(int epochs, int samples, PrintStream out) implements Progress {

    @Override
    public void updated() {
        // a line that cannot be overwritten is worth printing only once it is complete
    }

    @Override
    public void finished(Epoch epoch) {
        out.println(EpochLine.finished(epoch, epochs, samples));
    }
}
