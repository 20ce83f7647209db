package neurone;

import neurone.core.Matrices;
import org.ejml.data.DMatrixRMaj;

/** Checks what a user hands to a network, and says what is wrong in the course's words. */
final class Inputs {

    private Inputs() {}

    static void checkShape(Network network, DMatrixRMaj X) {
        checkShape(network, X.numRows, X.numCols);
    }

    static void checkShape(Network network, int rows, int columns) {
        if (rows != network.inputs()) {
            boolean transposed = columns == network.inputs();
            throw new IllegalArgumentException(
                    network.label(1)
                            + " expects X with "
                            + count(network.inputs(), "row")
                            + ", got "
                            + Matrices.shape(rows, columns)
                            + (transposed
                                    ? "; examples are columns: transpose it?"
                                    : ": one row for each input, one column for each example"));
        }
        if (columns == 0) {
            throw new IllegalArgumentException(
                    "X has no columns: it must contain at least one example");
        }
    }

    static void checkTargets(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        checkExamples(Yhat, Y);
        checkRows(Yhat.numRows, Y);
    }

    static void checkExamples(DMatrixRMaj X, DMatrixRMaj Y) {
        if (Y.numCols != X.numCols) {
            throw new IllegalArgumentException(
                    "X has "
                            + count(X.numCols, "example")
                            + " but Y has "
                            + Y.numCols
                            + ": give one column of Y for each column of X");
        }
    }

    static void checkRows(int outputs, DMatrixRMaj Y) {
        if (Y.numRows != outputs) {
            throw new IllegalArgumentException(
                    "the last layer has "
                            + count(outputs, "unit")
                            + " but Y has "
                            + count(Y.numRows, "row")
                            + ": give the last layer one unit for each row of Y");
        }
    }

    private static String count(int n, String what) {
        return n + " " + what + (n == 1 ? "" : "s");
    }
}
