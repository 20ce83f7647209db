package neurone.diagnosis;

import org.ejml.data.DMatrixRMaj;

/**
 * What the numbers of a row are like.
 *
 * @param low the smallest
 * @param high the largest
 * @param size the root of the mean of their squares
 * @param hash equal for equal rows
 */
record Row(double low, double high, double size, long hash) {

    static Row of(DMatrixRMaj M, int row) {
        int from = row * M.numCols;
        int to = from + M.numCols;
        double low = M.data[from];
        double high = low;
        double squares = 0;
        long hash = 0;
        for (int i = from; i < to; i++) {
            double x = M.data[i];
            if (x < low) {
                low = x;
            } else if (x > high) {
                high = x;
            }
            squares += x * x;
            hash = mix(hash, x);
        }
        double size = Math.sqrt(squares / M.numCols);
        boolean isExact = size > Float.MIN_NORMAL && size < Float.MAX_VALUE;
        return new Row(
                low, high, isExact ? size : scaledSize(M, from, to, Math.max(-low, high)), hash);
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

    /** Spreads the bits of a number, of which a small one has few. */
    static long mix(long hash, double number) {
        long mixed = (hash ^ Double.doubleToRawLongBits(number)) * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    boolean isConstant() {
        return low == high;
    }
}
