package neurone.linalg;

import org.ejml.data.DMatrixRMaj;

/**
 * What a layer does to whole rows, a row being one neuron over all the examples. Safe for use by
 * several threads at once, each with its own matrix to modify.
 */
public final class Rows {

    private Rows() {}

    /**
     * Adds b[i] to every number of row i: the bias of a neuron, for each example.
     *
     * @param Z (n, m). Modified.
     * @param b (n, 1). Not modified.
     */
    public static void addColumn(DMatrixRMaj Z, DMatrixRMaj b) {
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            addToRange(Z.data, row * m, (row + 1) * m, b.data[row]);
        }
    }

    private static void addToRange(double[] data, int from, int to, double value) {
        for (int i = from; i < to; i++) {
            data[i] += value;
        }
    }

    /**
     * sums[i] = the sum of row i.
     *
     * @param Z (n, m). Not modified.
     * @param sums reshaped to (n, 1). Modified.
     */
    public static void sum(DMatrixRMaj Z, DMatrixRMaj sums) {
        sums.reshape(Z.numRows, 1);
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            sums.data[row] = sumOfRange(Z.data, row * m, (row + 1) * m);
        }
    }

    /** Eight sums side by side: one alone waits for each addition to end before the next. */
    private static double sumOfRange(double[] data, int from, int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        double sum6 = 0;
        double sum7 = 0;
        int i = from;
        for (; i + 7 < to; i += 8) {
            sum0 += data[i];
            sum1 += data[i + 1];
            sum2 += data[i + 2];
            sum3 += data[i + 3];
            sum4 += data[i + 4];
            sum5 += data[i + 5];
            sum6 += data[i + 6];
            sum7 += data[i + 7];
        }
        for (; i < to; i++) {
            sum0 += data[i];
        }
        return sum0 + sum1 + (sum2 + sum3) + (sum4 + sum5 + (sum6 + sum7));
    }
}
