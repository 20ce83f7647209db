package neurone;

import org.ejml.data.DMatrixRMaj;

/** The share of the examples that a classifier gets right. */
public final class Accuracy {

    private Accuracy() {}

    /**
     * The number of columns predicted right, divided by m.
     *
     * <p>With one output, yhat and y are right when both are at least 0.5 or both below; with
     * several, when the largest is in the same row.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return from 0 to 1
     */
    public static double of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Inputs.checkTargets(Yhat, Y);
        return (double) countRight(Yhat, Y) / Y.numCols;
    }

    static int countRight(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        int right = 0;
        for (int column = 0; column < Y.numCols; column++) {
            if (classOf(Yhat, column) == classOf(Y, column)) {
                right++;
            }
        }
        return right;
    }

    /** Returns whether the targets are classes, every y being 0 or 1. */
    static boolean isMeasurable(DMatrixRMaj Y) {
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] != 0 && Y.data[i] != 1) {
                return false;
            }
        }
        return true;
    }

    private static int classOf(DMatrixRMaj Y, int column) {
        if (Y.numRows == 1) {
            return Y.data[column] >= 0.5 ? 1 : 0;
        }
        int best = 0;
        for (int row = 1; row < Y.numRows; row++) {
            if (Y.data[row * Y.numCols + column] > Y.data[best * Y.numCols + column]) {
                best = row;
            }
        }
        return best;
    }
}
