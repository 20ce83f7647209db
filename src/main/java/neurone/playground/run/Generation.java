package neurone.playground.run;

import java.util.List;
import neurone.training.Epoch;
import neurone.training.History;
import neurone.training.Snapshot;
import neurone.training.Trainer;
import neurone.training.TrainingState;

/**
 * A trainer of the lane's network, from one change of its settings to the next.
 *
 * @param setup the settings
 * @param trainer told them
 * @param firstStep the updates before its first
 */
record Generation(Setup setup, Trainer trainer, int firstStep) {

    /** The numbers after an epoch, and which changes they have seen. */
    record Keyframe(Generation of, int step, int epoch, int changes, Snapshot numbers) {

        /** Puts the numbers back, with the epochs that led to them. */
        void restore() {
            Trainer trainer = of.trainer;
            TrainingState now = trainer.state();
            List<Epoch> epochs = now.history().epochs().subList(0, epoch);
            trainer.restore(
                    new TrainingState(
                            now.settings(), numbers, now.seed(), new History(epochs), false, null));
        }
    }

    Keyframe keyframe(int step, int changes) {
        TrainingState state = trainer.state();
        return new Keyframe(this, step, state.epoch(), changes, state.snapshot());
    }
}
