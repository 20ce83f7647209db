package neurone.data;

import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/** Refuses examples and targets that do not make a dataset. */
final class DatasetCheck {

    private DatasetCheck() {}

    /** Returns the columns of X, of which Y has as many. */
    static Examples columns(DMatrixRMaj X, DMatrixRMaj Y) {
        Objects.requireNonNull(X, "a dataset expects X, a matrix of shape (n_x, m), got null");
        Objects.requireNonNull(Y, "a dataset expects Y, a matrix of shape (n_y, m), got null");
        if (X.numCols != Y.numCols) {
            checkColumns(X, Y);
        }
        return Examples.ofColumns(X);
    }

    /** Says which matrix lies on its side. */
    private static void checkColumns(DMatrixRMaj X, DMatrixRMaj Y) {
        if (X.numRows == Y.numRows) {
            throw new IllegalArgumentException(
                    "X is "
                            + shape(X)
                            + " and Y "
                            + shape(Y)
                            + ": an example is a column of each; give as many of one as of the other,"
                            + " or if yours are rows, transpose both or use Dataset.ofRows");
        }
        if (X.numRows == Y.numCols) {
            throw new IllegalArgumentException(
                    "X has "
                            + X.numCols
                            + " columns but Y has "
                            + Y.numCols
                            + ": an example is a column of each; if yours are rows, transpose X or"
                            + " use Dataset.ofRows");
        }
        if (X.numCols == Y.numRows) {
            throw new IllegalArgumentException(
                    "X has "
                            + X.numCols
                            + " columns but Y is "
                            + shape(Y)
                            + ": an example is a column of each; transpose Y");
        }
    }

    static String shape(DMatrixRMaj M) {
        return "(" + M.numRows + ", " + M.numCols + ")";
    }

    static void check(Examples x, Examples y) {
        int m = x.size();
        if (m == 0 || x.n() == 0 || y.n() == 0) {
            throw new IllegalArgumentException(
                    "a dataset expects at least one example, one input and one output, got X "
                            + x
                            + " and Y "
                            + y);
        }
        if (m != y.size()) {
            throw new IllegalArgumentException(
                    "X has "
                            + m
                            + " examples but Y has "
                            + y.size()
                            + ": give one column of Y for each column of X");
        }
        x.checkFinite("X");
        y.checkFinite("Y");
    }

    /** Refuses what is none of so many columns or rows. */
    static void checkPlaces(String what, int count, int... places) {
        Objects.requireNonNull(places, "expected the numbers of examples, got null");
        for (int place : places) {
            if (place < 0 || place >= count) {
                throw new IllegalArgumentException(
                        what + " 0 to " + (count - 1) + ", got " + place);
            }
        }
    }
}
