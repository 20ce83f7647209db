package neurone.playground.run;

import java.util.Optional;
import neurone.DivergedException;
import neurone.Network;
import neurone.training.Trainer;

/**
 * A run between two batches, for whoever looks at it on its thread. Nothing may be changed, and
 * nothing of it kept.
 *
 * @param script what led here
 * @param setup the settings in force
 * @param problem the examples
 * @param network as it is now
 * @param trainer at work
 * @param step how many updates there were
 * @param furthest how many there were before the run was taken back
 * @param batch how many batches of the current epoch are done; 0 between two epochs
 * @param lastCost J of the last batch before its update; NaN before the first
 * @param series the epochs so far
 * @param failure why it cannot go on, if it diverged
 */
public record Moment(
        Script script,
        Setup setup,
        Problem problem,
        Network network,
        Trainer trainer,
        int step,
        int furthest,
        int batch,
        double lastCost,
        Series series,
        Optional<DivergedException> failure) {

    /**
     * Looks at a moment.
     *
     * @param <R> what it sees
     */
    @FunctionalInterface
    public interface Look<R> {

        /** Returns what there is to see. */
        R at(Moment moment);
    }

    /** Returns how many batches an epoch has. */
    public int batches() {
        int size = problem.train().size();
        return (size + Math.min(size, trainer.batchSize()) - 1)
                / Math.min(size, trainer.batchSize());
    }
}
