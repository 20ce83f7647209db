package neurone.measure;

import org.ejml.data.DMatrixRMaj;

/** What the measures share: the check of shapes, and the class that a column names. */
final class Predictions {

    private Predictions() {}

    static void check(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        if (Yhat.numRows != Y.numRows || Yhat.numCols != Y.numCols || Y.getNumElements() == 0) {
            throw new IllegalArgumentException(
                    "a measure expects Yhat and Y of the same shape, with at least one example,"
                            + " got ("
                            + Yhat.numRows
                            + ", "
                            + Yhat.numCols
                            + ") and ("
                            + Y.numRows
                            + ", "
                            + Y.numCols
                            + ")");
        }
    }

    /** One output: 1 from 0.5 on, else 0. Several: the row of the largest, the first of equals. */
    static int classOf(DMatrixRMaj Y, int column) {
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
