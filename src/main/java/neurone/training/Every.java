package neurone.training;

import java.util.function.Consumer;

/** Does something after each epoch whose number is a multiple of another. */
record Every(int epochs, Consumer<Trainer> action) implements TrainingListener {

    Every {
        if (epochs < 1) {
            throw new IllegalArgumentException(
                    "every expects a number of epochs of at least 1, got " + epochs + ": try 10");
        }
    }

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        if (epoch.number() % epochs == 0) {
            action.accept(trainer);
        }
    }
}
