package neurone.data;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Refuses examples and targets that do not make a dataset. */
final class DatasetCheck {

    private DatasetCheck() {}

    /** Says which matrix lies on its side. */
    static void checkColumns(DMatrixRMaj X, DMatrixRMaj Y) {
        if (X.numCols == Y.numCols) {
            return;
        }
        if (X.numRows == Y.numRows) {
            throw new IllegalArgumentException(
                    "X is "
                            + shape(X)
                            + " and Y "
                            + shape(Y)
                            + ": an example is a column of each; transpose both, or use Dataset.ofRows");
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

    static void check(Examples x, Examples y, List<String> inputNames, List<String> classNames) {
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
        checkNames("input", inputNames, x.n());
        checkNames("class", classNames, Math.max(2, y.n()));
    }

    private static void checkNames(String what, List<String> names, int expected) {
        if (!names.isEmpty() && names.size() != expected) {
            throw new IllegalArgumentException(
                    "expected "
                            + expected
                            + " "
                            + what
                            + " names, got "
                            + names.size()
                            + ": give one for each");
        }
    }
}
