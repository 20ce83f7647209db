package neurone.diagnosis;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * Which example has nearly the same inputs, each of them measured by its own range. Of many
 * examples only some are looked at.
 */
final class Neighbors {

    private static final int MOST = 1000;

    private final DMatrixRMaj X;
    private final int step;
    private final double[][] rows;
    private final double[] scales;
    private final double[] distances;

    /** Of the examples of X, (n_x, m), m at least 2. */
    Neighbors(DMatrixRMaj X) {
        this.X = X;
        this.step = 1 + (X.numCols - 1) / MOST;
        this.rows = new double[X.numRows][(X.numCols + step - 1) / step];
        this.scales = new double[X.numRows];
        this.distances = new double[rows[0].length];
        for (int row = 0; row < X.numRows; row++) {
            for (int k = 0; k < distances.length; k++) {
                rows[row][k] = X.get(row, k * step);
            }
            Row all = Row.of(X, row);
            scales[row] = all.isConstant() ? 0 : 1 / (all.high() - all.low());
        }
    }

    /** Returns another example than i, the nearest one, the first of several. */
    int nearest(int i) {
        Arrays.fill(distances, 0);
        for (int row = 0; row < rows.length; row++) {
            add(rows[row], X.get(row, i), scales[row]);
        }
        if (i % step == 0) {
            distances[i / step] = Double.POSITIVE_INFINITY;
        }
        int nearest = i == 0 ? 1 : 0;
        double least = distances[nearest];
        for (int k = 0; k < distances.length; k++) {
            if (distances[k] < least) {
                least = distances[k];
                nearest = k;
            }
        }
        return nearest * step;
    }

    private void add(double[] row, double x, double scale) {
        for (int k = 0; k < row.length; k++) {
            double d = (row[k] - x) * scale;
            distances[k] += d * d;
        }
    }
}
