package neurone.diagnosis;

import org.ejml.data.DMatrixRMaj;

/**
 * Which example has nearly the same inputs, each of them measured by its own range. Of many
 * examples only some are looked at.
 *
 * <p>These lie in bins of one input. The search starts in the bin of the example and goes outward
 * until what is left is too far away in that input alone.
 */
final class Neighbors {

    private static final int MOST = 1000;
    private static final int BINS = 256;

    /** Of the range of an input: far more than what rounding does to the place of an example. */
    private static final double ROUNDING = 1e-9;

    private final DMatrixRMaj X;
    private final int step;
    private final double[] scales;
    private final int binned;
    private final double low;

    /** The examples by their bin, and in each by their number. */
    private final int[] examples;

    /** Where each bin starts in them. */
    private final int[] starts = new int[BINS + 1];

    private int nearest;
    private double least;

    /** Of the examples of X, (n_x, m), m at least 2. */
    Neighbors(DMatrixRMaj X) {
        this.X = X;
        this.step = 1 + (X.numCols - 1) / MOST;
        this.scales = new double[X.numRows];
        int widest = 0;
        double lowest = 0;
        for (int row = X.numRows - 1; row >= 0; row--) {
            Row all = Row.of(X, row);
            scales[row] = all.isConstant() ? 0 : 1 / (all.high() - all.low());
            if (scales[row] > 0) {
                widest = row;
                lowest = all.low();
            }
        }
        this.binned = widest;
        this.low = lowest;
        this.examples = new int[(X.numCols + step - 1) / step];
        fill();
    }

    private void fill() {
        for (int i = 0; i < X.numCols; i += step) {
            starts[bin(i) + 1]++;
        }
        for (int bin = 0; bin < BINS; bin++) {
            starts[bin + 1] += starts[bin];
        }
        int[] free = starts.clone();
        for (int i = 0; i < X.numCols; i += step) {
            examples[free[bin(i)]++] = i;
        }
    }

    private int bin(int i) {
        return (int) ((BINS - 1) * place(i));
    }

    /** Where an example lies between the least of that input, 0, and the largest, 1. */
    private double place(int i) {
        return (X.get(binned, i) - low) * scales[binned];
    }

    /** Returns another example than i, the nearest one, the first of several. */
    int nearest(int i) {
        nearest = Integer.MAX_VALUE;
        least = Double.POSITIVE_INFINITY;
        double place = place(i);
        int own = bin(i);
        for (int k = own; k >= 0 && !isTooFar(place - (k + 1.0) / (BINS - 1)); k--) {
            lookAt(k, i);
        }
        for (int k = own + 1; k < BINS && !isTooFar((double) k / (BINS - 1) - place); k++) {
            lookAt(k, i);
        }
        return nearest;
    }

    private boolean isTooFar(double d) {
        return d > ROUNDING && (d - ROUNDING) * (d - ROUNDING) > least;
    }

    private void lookAt(int bin, int i) {
        for (int k = starts[bin]; k < starts[bin + 1]; k++) {
            int other = examples[k];
            if (other != i) {
                double distance = distance(i, other);
                if (distance < least || (distance == least && other < nearest)) {
                    least = distance;
                    nearest = other;
                }
            }
        }
    }

    /** The square of the distance, or more than the least if it is that. */
    private double distance(int i, int k) {
        double sum = 0;
        for (int row = 0; row < scales.length && sum <= least; row++) {
            double d = (X.get(row, k) - X.get(row, i)) * scales[row];
            sum += d * d;
        }
        return sum;
    }
}
