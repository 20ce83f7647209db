package neurone.measure;

import org.ejml.data.DMatrixRMaj;

/** What the measures have in common: the check of shapes. */
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
}
