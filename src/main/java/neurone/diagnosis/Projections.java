package neurone.diagnosis;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;

/**
 * Each example as one number, a sum of its inputs with random weights: equal examples have equal
 * ones, and others hardly ever. One loop over X tells that nothing needs a closer look.
 */
final class Projections {

    private static final int SEED = 1;

    /** So many inputs are looked at, and where some examples have the same ones, more. */
    private static final int FEW = 100;

    private Projections() {}

    /** Whether no two examples have the same inputs, for sure. */
    static boolean areDifferent(DMatrixRMaj X) {
        SplittableRandom random = new SplittableRandom(SEED);
        double[] sums = new double[X.numCols];
        // most sets need few inputs, from all over them
        int step = 1 + (X.numRows - 1) / FEW;
        for (int first = 0; first < step; first++) {
            for (int row = first; row < X.numRows; row += step) {
                double weight = random.nextDouble(1, 2);
                int from = row * X.numCols;
                for (int i = 0; i < sums.length; i++) {
                    sums[i] += weight * X.data[from + i];
                }
            }
            if (areDifferent(sums)) {
                return true;
            }
        }
        return false;
    }

    private static boolean areDifferent(double[] sums) {
        // a table of hashes with free places between them, since sorting takes longer than a pass
        int bits = 1 + Integer.SIZE - Integer.numberOfLeadingZeros(sums.length);
        double[] table = new double[1 << bits];
        boolean[] taken = new boolean[table.length];
        for (double sum : sums) {
            int place = place(sum, bits);
            while (taken[place]) {
                if (table[place] == sum || Double.isNaN(sum)) {
                    return false;
                }
                place = (place + 1) % table.length;
            }
            taken[place] = true;
            table[place] = sum;
        }
        return true;
    }

    private static int place(double sum, int bits) {
        // 0.0 and -0.0 are equal
        long mixed = Double.doubleToRawLongBits(sum + 0.0) * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> (Long.SIZE - bits));
    }
}
