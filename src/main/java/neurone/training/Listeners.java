package neurone.training;

import java.util.ArrayList;
import java.util.List;

/** Those who are told of steps and epochs, in order. */
final class Listeners {

    private final List<TrainingListener> all = new ArrayList<>();
    private final List<TrainingListener> ofSteps = new ArrayList<>();

    /** Adds one that decides whether training goes on, and so is told before the others. */
    void addFirst(TrainingListener listener) {
        all.add(0, listener);
    }

    /** Adds one that is told of epochs. */
    void add(TrainingListener listener) {
        all.add(listener);
    }

    /** Adds one that is told of steps too. Without one, a step makes no {@link Step}. */
    void addOfSteps(TrainingListener listener) {
        all.add(listener);
        ofSteps.add(listener);
    }

    void remove(TrainingListener listener) {
        all.remove(listener);
    }

    void afterStep(Trainer trainer, int batch, int batches, double cost) {
        if (!ofSteps.isEmpty()) {
            Step step = new Step(trainer.epoch() + 1, batch, batches, cost);
            ofSteps.forEach(listener -> listener.afterStep(trainer, step));
        }
    }

    void afterEpoch(Trainer trainer, Epoch epoch) {
        all.forEach(listener -> listener.afterEpoch(trainer, epoch));
    }

    void afterFit(Trainer trainer) {
        all.forEach(listener -> listener.afterFit(trainer));
    }
}
