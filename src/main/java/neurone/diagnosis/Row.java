package neurone.diagnosis;

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
        int from = row * M.numCols;
        int to = from + M.numCols;
        double low = M.data[from];
        double high = low;
        double even = 0;
        double odd = 0;
        int i = from;
        // two sums: an addition need not wait for the one before
        for (; i < to - 1; i += 2) {
            double x = M.data[i];
            double y = M.data[i + 1];
            low = x < low ? x : low;
            low = y < low ? y : low;
            high = x > high ? x : high;
            high = y > high ? y : high;
            even += x * x;
            odd += y * y;
        }
        if (i < to) {
            double x = M.data[i];
            low = x < low ? x : low;
            high = x > high ? x : high;
            even += x * x;
        }
        double size = Math.sqrt((even + odd) / M.numCols);
        boolean isExact = size > Float.MIN_NORMAL && size < Float.MAX_VALUE;
        return new Row(low, high, isExact ? size : scaledSize(M, from, to, Math.max(-low, high)));
    }

    /** As shares of the largest, since the square of a large number overflows. */
    private static double scaledSize(DMatrixRMaj M, int from, int to, double largest) {
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
