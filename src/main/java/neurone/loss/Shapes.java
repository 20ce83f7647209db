package neurone.loss;

import java.util.Objects;
import neurone.core.Matrices;
import org.ejml.data.DMatrixRMaj;

/** Refuses what cannot be compared: targets of another shape than the predictions, or none. */
final class Shapes {

    private Shapes() {}

    static void check(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Objects.requireNonNull(Yhat, "a loss expects Yhat, a matrix of shape (n_y, m), got null");
        checkTargets(Y);
        if (Yhat.numRows != Y.numRows || Yhat.numCols != Y.numCols) {
            throw new IllegalArgumentException(
                    "a loss expects Yhat and Y of the same shape, got "
                            + Matrices.shape(Yhat)
                            + " and "
                            + Matrices.shape(Y)
                            + ": give a target for each prediction");
        }
    }

    static void checkTargets(DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "a loss expects Y, a matrix of shape (n_y, m), got null");
    }
}
