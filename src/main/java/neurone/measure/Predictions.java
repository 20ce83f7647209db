package neurone.measure;

import java.util.Objects;
import neurone.core.Matrices;
import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;

/** What the measures have in common: what they refuse. */
final class Predictions {

    private Predictions() {}

    static void check(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Objects.requireNonNull(
                Yhat, "a measure expects Yhat, a matrix of shape (n_y, m), got null");
        Objects.requireNonNull(Y, "a measure expects Y, a matrix of shape (n_y, m), got null");
        if (Yhat.numRows != Y.numRows || Yhat.numCols != Y.numCols || Y.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    "a measure expects Yhat and Y of the same shape, with at least one example,"
                            + " got "
                            + Matrices.shape(Yhat)
                            + " and "
                            + Matrices.shape(Y));
        }
    }

    /** Returns what the targets stand for; refuses numbers, and predictions in their place. */
    static Task checkedTask(String measure, DMatrixRMaj Yhat, DMatrixRMaj Y) {
        check(Yhat, Y);
        Task task = Task.of(Y);
        if (task == Task.NUMBERS) {
            throw new IllegalArgumentException(
                    measure
                            + " expects Y to hold classes or labels, as 0 and 1 or as -1 and 1, and"
                            + " here Y holds other numbers: for regression use Regression.r2"
                            + (isWhole(Yhat) ? ", or swap the two if Y holds predictions" : ""));
        }
        if (isWhole(Yhat) && !isWhole(Y)) {
            throw new IllegalArgumentException(
                    measure
                            + " expects Yhat first, then Y, but here the first holds classes and the"
                            + " second does not: swap them, or round soft targets to classes first");
        }
        return task;
    }

    private static boolean isWhole(DMatrixRMaj M) {
        for (int i = 0; i < M.getNumElements(); i++) {
            if (M.data[i] != 0 && Math.abs(M.data[i]) != 1) {
                return false;
            }
        }
        return true;
    }
}
