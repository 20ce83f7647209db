package neurone.training;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Those who are told of steps and epochs, in order; one may add another while it is told. */
final class Listeners {

    private final List<TrainingListener> all = new CopyOnWriteArrayList<>();
    private final List<TrainingListener> ofSteps = new CopyOnWriteArrayList<>();
    private boolean isInStep;

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
            // a listener may step, too
            boolean before = isInStep;
            isInStep = true;
            try {
                ofSteps.forEach(listener -> listener.afterStep(trainer, step));
            } finally {
                isInStep = before;
            }
        }
    }

    /** Returns whether they are being told of a step, which is in the middle of an epoch. */
    boolean isInStep() {
        return isInStep;
    }

    void afterEpoch(Trainer trainer, Epoch epoch) {
        all.forEach(listener -> listener.afterEpoch(trainer, epoch));
    }

    void afterFit(Trainer trainer) {
        all.forEach(listener -> listener.afterFit(trainer));
    }
}
