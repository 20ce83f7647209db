package neurone;

import java.util.Objects;
import neurone.core.Matrices;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/** Checks what a user hands to a network, and says what is wrong in the course's words. */
final class Inputs {

    private Inputs() {}

    static void checkExample(Network network, double[] x) {
        Objects.requireNonNull(x, "predict expects numbers, got null");
        if (x.length != network.inputs()) {
            throw new IllegalArgumentException(
                    network.label(1)
                            + " expects "
                            + Printable.count(network.inputs(), "number")
                            + " of one example, got "
                            + x.length
                            + (x.length > 0 && x.length % network.inputs() == 0
                                    ? ": for several examples, hand in a matrix X"
                                    : ": one for each input"));
        }
    }

    static void checkShape(Network network, DMatrixRMaj X) {
        Objects.requireNonNull(X, "expected a matrix X, one example per column, got null");
        checkShape(network, X.numRows, X.numCols);
    }

    static void checkShape(Network network, int rows, int columns) {
        if (rows != network.inputs()) {
            boolean transposed = columns == network.inputs();
            throw new IllegalArgumentException(
                    network.label(1)
                            + " expects X with "
                            + Printable.count(network.inputs(), "row")
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

    private static void checkExamples(DMatrixRMaj X, DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "expected a matrix Y, one target per column, got null");
        if (Y.numCols != X.numCols) {
            if (Y.numRows == X.numCols) {
                throw new IllegalArgumentException(
                        "X has "
                                + Printable.count(X.numCols, "example")
                                + " but Y is "
                                + Matrices.shape(Y)
                                + ": examples are columns; transpose Y");
            }
            throw new IllegalArgumentException(
                    "X has "
                            + Printable.count(X.numCols, "example")
                            + " but Y has "
                            + Y.numCols
                            + ": give one column of Y for each column of X");
        }
    }

    static void checkRows(int outputs, DMatrixRMaj Y) {
        if (Y.numRows != outputs) {
            if (holdsClassNumbers(Y, outputs)) {
                throw new IllegalArgumentException(
                        "the last layer has "
                                + Printable.count(outputs, "unit")
                                + " but Y is one row of class numbers: encode them one-hot, with"
                                + " Dataset.ofRows(rows, labels, "
                                + outputs
                                + ") or OneHot.encode(labels, "
                                + outputs
                                + "), where labels is an int[]");
            }
            throw new IllegalArgumentException(
                    "the last layer has "
                            + Printable.count(outputs, "unit")
                            + " but Y has "
                            + Printable.count(Y.numRows, "row")
                            + ": give the last layer one unit for each row of Y");
        }
    }

    /** Whether Y is one row of whole numbers that could be numbers of so many classes. */
    private static boolean holdsClassNumbers(DMatrixRMaj Y, int classes) {
        if (Y.numRows != 1 || classes < 2) {
            return false;
        }
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] < 0 || Y.data[i] > classes || Y.data[i] != Math.rint(Y.data[i])) {
                return false;
            }
        }
        return true;
    }
}
