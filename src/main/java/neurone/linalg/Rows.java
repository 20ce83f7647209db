package neurone.linalg;

import neurone.core.Sums;
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
            sums.data[row] = Sums.of(Z.data, row * m, (row + 1) * m);
        }
    }
}
