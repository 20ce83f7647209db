package neurone.measure;

import neurone.data.Classes;
import org.ejml.data.DMatrixRMaj;

/**
 * The fraction of the examples that a classifier gets correct. Safe for use by several threads at
 * once.
 */
public final class Accuracy {

    private Accuracy() {}

    /**
     * The number of columns predicted correctly, divided by m.
     *
     * <p>With one output, yhat and y agree when both are at least 0.5 or both below; with several,
     * when the largest is in the same row.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return from 0 to 1
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        return (double) countCorrect(Yhat, Y) / Y.numCols;
    }

    /**
     * The number of columns predicted correctly. Allocates nothing.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return from 0 to m
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static int countCorrect(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Predictions.check(Yhat, Y);
        int correct = 0;
        for (int column = 0; column < Y.numCols; column++) {
            if (Classes.of(Yhat, column) == Classes.of(Y, column)) {
                correct++;
            }
        }
        return correct;
    }

    /**
     * Whether the targets are classes: every y is 0 or 1, and with several outputs each column has
     * one 1. Soft targets are not, nor are several labels at once.
     *
     * @param Y targets, (n_y, m). Not modified.
     */
    public static boolean isOneHotOrBinary(DMatrixRMaj Y) {
        for (int column = 0; column < Y.numCols; column++) {
            int ones = 0;
            for (int i = column; i < Y.getNumElements(); i += Y.numCols) {
                if (Y.data[i] != 0 && Y.data[i] != 1) {
                    return false;
                }
                ones += Y.data[i] == 1 ? 1 : 0;
            }
            if (Y.numRows > 1 && ones != 1) {
                return false;
            }
        }
        return true;
    }
}
