package neurone.training;

import java.util.function.Consumer;

/** Runs an action after each epoch. */
record OnEpoch(Consumer<Epoch> action) implements TrainingListener {

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        action.accept(epoch);
    }
}
