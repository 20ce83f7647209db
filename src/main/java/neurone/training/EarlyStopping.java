package neurone.training;

import neurone.training.TrainingState.Best;

/**
 * Keeps the epoch with the smallest validation cost, ends fit when none has been better for some
 * epochs, and goes back to the best one at the end of fit.
 */
final class EarlyStopping implements TrainingListener {

    private final int patience;
    private double smallestCost;
    private Best best;

    EarlyStopping(int patience) {
        if (patience < 1) {
            throw new IllegalArgumentException(
                    "early stopping expects a patience of at least 1 epoch, got "
                            + patience
                            + ": try 10");
        }
        this.patience = patience;
    }

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        // in the order of compare, NaN is the largest cost of all
        if (best == null || Double.compare(epoch.validationCost(), smallestCost) < 0) {
            smallestCost = epoch.validationCost();
            best = new Best(epoch.number(), 0, trainer.live().copy());
        } else {
            best = new Best(best.epoch(), best.waited() + 1, best.snapshot());
        }
        if (best.waited() >= patience) {
            trainer.stop();
        }
    }

    @Override
    public void afterFit(Trainer trainer) {
        if (best != null) {
            best.snapshot().copyTo(trainer.live());
            best = new Best(best.epoch(), 0, best.snapshot());
        }
    }

    /** Starts afresh. */
    void forget() {
        best = null;
    }

    /** What is kept; null before the first epoch. */
    Best best() {
        return best;
    }

    /** Goes on from what another one kept, in that history. */
    void restore(Best kept, History history) {
        best = kept;
        smallestCost = kept == null ? 0 : history.epochs().get(kept.epoch() - 1).validationCost();
    }

    /** Returns the patience, which is all that it is told. */
    @Override
    public String toString() {
        return String.valueOf(patience);
    }
}
