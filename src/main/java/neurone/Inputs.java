package neurone;

import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/** Checks what a user hands to a network, and says what is wrong in the course's words. */
final class Inputs {

    private Inputs() {}

    static void checkShape(Network network, DMatrixRMaj X) {
        Dense first = network.layer(1);
        if (X.numRows != first.inputs()) {
            boolean transposed = X.numCols == first.inputs();
            throw new IllegalArgumentException(
                    NetworkTable.label(1, first)
                            + " expects X with "
                            + first.inputs()
                            + " rows, got "
                            + shape(X)
                            + (transposed
                                    ? "; examples are columns: transpose it?"
                                    : ": one row for each input, one column for each example"));
        }
        if (X.numCols == 0) {
            throw new IllegalArgumentException(
                    "X has no column, and so no example: m must be at least 1");
        }
    }

    static void checkTargets(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        if (Y.numCols != Yhat.numCols) {
            throw new IllegalArgumentException(
                    "X has "
                            + Yhat.numCols
                            + " examples but Y has "
                            + Y.numCols
                            + ": give one column of Y for each column of X");
        }
        if (Y.numRows != Yhat.numRows) {
            throw new IllegalArgumentException(
                    "Yhat has "
                            + Yhat.numRows
                            + " rows but Y has "
                            + Y.numRows
                            + ": give the last layer one unit for each row of Y");
        }
    }

    static void checkTargetRows(Network network, DMatrixRMaj Y) {
        if (Y.numRows != network.outputs()) {
            throw new IllegalArgumentException(
                    "the last layer has "
                            + network.outputs()
                            + " units but Y has "
                            + Y.numRows
                            + " rows: give the last layer one unit for each row of Y");
        }
    }

    static void checkFinite(String name, DMatrixRMaj X) {
        int i = firstNotFinite(X);
        if (i >= 0) {
            throw new IllegalArgumentException(
                    name
                            + " has "
                            + X.data[i]
                            + " in row "
                            + i / X.numCols
                            + ", column "
                            + i % X.numCols
                            + " (counted from 0): every number must be finite");
        }
    }

    /** Returns the index of the first number that is NaN or infinite, or -1. */
    static int firstNotFinite(DMatrixRMaj X) {
        for (int i = 0; i < X.getNumElements(); i++) {
            if (!Double.isFinite(X.data[i])) {
                return i;
            }
        }
        return -1;
    }

    static String shape(DMatrixRMaj X) {
        return "(" + X.numRows + ", " + X.numCols + ")";
    }
}
