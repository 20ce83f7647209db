package neurone;

import java.util.List;
import java.util.Optional;
import neurone.TrainingState.Best;
import org.ejml.data.DMatrixRMaj;

/** Keeps the parameters of the epoch with the smallest validation cost, and waits for a smaller. */
final class EarlyStopping {

    private final List<DMatrixRMaj> parameters;
    private final int patience;
    private double smallestCost;
    private Best best;

    /** An early stopping of those live parameters. */
    EarlyStopping(List<DMatrixRMaj> parameters, int patience) {
        if (patience < 1) {
            throw new IllegalArgumentException(
                    "early stopping expects a patience of at least 1 epoch, got "
                            + patience
                            + ": try 10");
        }
        this.parameters = parameters;
        this.patience = patience;
    }

    /** Looks at an epoch; returns whether the patience has come to its end. */
    boolean isOverAfter(Epoch epoch) {
        // in the order of compare, NaN is the largest cost of all
        if (best == null || Double.compare(epoch.validationCost(), smallestCost) < 0) {
            smallestCost = epoch.validationCost();
            best = new Best(epoch.number(), 0, Matrices.copies(parameters));
        } else {
            best = new Best(best.epoch(), best.waited() + 1, best.parameters());
        }
        return best.waited() >= patience;
    }

    /** Ends a fit: the parameters become the best ones again, and the patience whole. */
    void finish() {
        if (best != null) {
            Matrices.copy(best.parameters(), parameters);
            best = new Best(best.epoch(), 0, best.parameters());
        }
    }

    /** Starts afresh. */
    void forget() {
        best = null;
    }

    /** A copy of what it keeps, for a state. */
    Optional<Best> state() {
        return Optional.ofNullable(copy(best));
    }

    /** Goes on from the state of another one, in that history. */
    void restore(Optional<Best> kept, History history) {
        best = copy(kept.orElse(null));
        if (best != null) {
            smallestCost = history.epochs().get(best.epoch() - 1).validationCost();
        }
    }

    private static Best copy(Best best) {
        return best == null
                ? null
                : new Best(best.epoch(), best.waited(), Matrices.copies(best.parameters()));
    }
}
