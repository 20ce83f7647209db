package neurone.diagnosis;

import neurone.core.Sums;
import org.ejml.data.DMatrixRMaj;

/**
 * What the numbers of a row are like.
 *
 * @param low the smallest
 * @param high the largest
 * @param size the root of the mean of their squares
 */
record Row(double low, double high, double size) {

    static Row of(DMatrixRMaj M, int row) {
        double low = M.get(row, 0);
        double high = low;
        for (int i = row * M.numCols; i < (row + 1) * M.numCols; i++) {
            double x = M.data[i];
            low = x < low ? x : low;
            high = x > high ? x : high;
        }
        return new Row(low, high, size(M, row));
    }

    static double size(DMatrixRMaj M, int row) {
        int from = row * M.numCols;
        int to = from + M.numCols;
        double size = Math.sqrt(Sums.ofSquares(M.data, from, to) / M.numCols);
        boolean isExact = size > Float.MIN_NORMAL && size < Float.MAX_VALUE;
        return isExact ? size : scaledSize(M, from, to);
    }

    /** As shares of the largest, since the square of a large number overflows. */
    private static double scaledSize(DMatrixRMaj M, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            largest = Math.max(largest, Math.abs(M.data[i]));
        }
        if (largest == 0) {
            return 0;
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += M.data[i] / largest * (M.data[i] / largest);
        }
        return largest * Math.sqrt(sum / M.numCols);
    }

    boolean isConstant() {
        return low == high;
    }
}
