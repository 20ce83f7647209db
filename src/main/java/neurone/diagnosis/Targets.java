package neurone.diagnosis;

import java.util.Arrays;
import neurone.data.Dataset;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What the targets alone say of a cost.
 *
 * @param loss L
 * @param Y the targets
 * @param w how often each example counts, (1, m); empty where all count alike
 */
record Targets(Loss loss, DMatrixRMaj Y, DMatrixRMaj w) {

    /** More different targets than this are taken one by one. */
    private static final int MOST = 20;

    static Targets of(Loss loss, Dataset data) {
        return new Targets(
                loss, data.Y(), data.isWeighted() ? data.weights() : new DMatrixRMaj(0, 0));
    }

    /**
     * Each target once, such as that of each class, and how often it counts: what costs the same,
     * and takes less time. Of many different targets, these.
     */
    Targets distinct() {
        int[] firsts = new int[MOST];
        double[] counts = new double[MOST];
        int found = 0;
        for (int i = 0; i < Y.numCols; i++) {
            int k = 0;
            while (k < found && !isSame(i, firsts[k])) {
                k++;
            }
            if (k == found) {
                if (found == MOST) {
                    return this;
                }
                firsts[found] = i;
                found++;
            }
            counts[k] += weight(i);
        }
        DMatrixRMaj few = new DMatrixRMaj(Y.numRows, found);
        DMatrixRMaj count = new DMatrixRMaj(1, found);
        for (int k = 0; k < found; k++) {
            count.data[k] = counts[k] * found / Y.numCols;
            for (int row = 0; row < Y.numRows; row++) {
                few.set(row, k, Y.get(row, firsts[k]));
            }
        }
        return new Targets(loss, few, count);
    }

    private boolean isSame(int i, int k) {
        for (int row = 0; row < Y.numRows; row++) {
            if (Y.data[row * Y.numCols + i] != Y.data[row * Y.numCols + k]) {
                return false;
            }
        }
        return true;
    }

    /** J of such answers, 1/m sum w_i L_i. */
    double costOf(DMatrixRMaj Yhat) {
        if (w.numCols == 0) {
            return loss.value(Yhat, Y) / Y.numCols;
        }
        DMatrixRMaj yhat = new DMatrixRMaj(Y.numRows, 1);
        DMatrixRMaj y = new DMatrixRMaj(Y.numRows, 1);
        double sum = 0;
        for (int i = 0; i < Y.numCols; i++) {
            CommonOps_DDRM.extractColumn(Yhat, i, yhat);
            CommonOps_DDRM.extractColumn(Y, i, y);
            sum += w.data[i] * loss.value(yhat, y);
        }
        return sum / Y.numCols;
    }

    /**
     * J of predicting the mean of Y for each example; 0 where Y is the same for each, and there is
     * nothing to learn about X.
     */
    double costOfMean() {
        if (isConstant()) {
            // the mean may be off by a rounding, whose cost is no measure of anything
            return 0;
        }
        DMatrixRMaj Yhat = new DMatrixRMaj(Y.numRows, Y.numCols);
        for (int row = 0; row < Y.numRows; row++) {
            Arrays.fill(Yhat.data, row * Y.numCols, (row + 1) * Y.numCols, mean(row));
        }
        return costOf(Yhat);
    }

    private double mean(int row) {
        double sum = 0;
        double total = 0;
        for (int i = 0; i < Y.numCols; i++) {
            sum += weight(i) * Y.data[row * Y.numCols + i];
            total += weight(i);
        }
        return sum / total;
    }

    /** Returns w_i. */
    double weight(int i) {
        return w.numCols == 0 ? 1 : w.data[i];
    }

    /** J of predicting Y itself: above 0 for soft targets under a cross-entropy. */
    double costOfTruth() {
        double cost = costOf(Y);
        return Double.isFinite(cost) ? cost : 0;
    }

    private boolean isConstant() {
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] != Y.data[i / Y.numCols * Y.numCols]) {
                return false;
            }
        }
        return true;
    }

    /** The largest root of the mean of y^2 of a row. */
    double size() {
        double largest = 0;
        for (int row = 0; row < Y.numRows; row++) {
            largest = Math.max(largest, Row.of(Y, row).size());
        }
        return largest;
    }
}
