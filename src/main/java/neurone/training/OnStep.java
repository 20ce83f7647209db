package neurone.training;

import java.util.function.Consumer;

/** Runs an action after each step. */
record OnStep(Consumer<Step> action) implements TrainingListener {

    @Override
    public void afterStep(Trainer trainer, Step step) {
        action.accept(step);
    }
}
