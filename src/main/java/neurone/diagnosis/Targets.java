package neurone.diagnosis;

import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** What the targets alone say of a cost. */
final class Targets {

    private Targets() {}

    /**
     * J of predicting the mean of Y for each example; 0 where Y is the same for each, and there is
     * nothing to learn about X.
     */
    static double costOfMean(Loss loss, DMatrixRMaj Y) {
        if (isConstant(Y)) {
            // the mean may be off by a rounding, whose cost is no measure of anything
            return 0;
        }
        DMatrixRMaj mean = CommonOps_DDRM.sumRows(Y, null);
        CommonOps_DDRM.divide(mean, Y.numCols);
        DMatrixRMaj Yhat = new DMatrixRMaj(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            Yhat.data[i] = mean.data[i / Y.numCols];
        }
        return loss.value(Yhat, Y) / Y.numCols;
    }

    /** J of predicting Y itself: above 0 for soft targets under a cross-entropy. */
    static double costOfTruth(Loss loss, DMatrixRMaj Y) {
        double cost = loss.value(Y, Y) / Y.numCols;
        return Double.isFinite(cost) ? cost : 0;
    }

    private static boolean isConstant(DMatrixRMaj Y) {
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] != Y.data[i / Y.numCols * Y.numCols]) {
                return false;
            }
        }
        return true;
    }

    /** The largest root of the mean of y^2 of a row. */
    static double size(DMatrixRMaj Y) {
        double largest = 0;
        for (int row = 0; row < Y.numRows; row++) {
            largest = Math.max(largest, Row.of(Y, row).size());
        }
        return largest;
    }
}
