package neurone.training;

import java.util.function.Predicate;

/** Ends fit after the first epoch for which a condition holds. */
record StopWhen(Predicate<Epoch> condition) implements TrainingListener {

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        if (condition.test(epoch)) {
            trainer.stop();
        }
    }
}
