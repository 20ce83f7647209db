package neurone.diagnosis;

import org.ejml.data.DMatrixRMaj;

/**
 * How much of the targets no network can explain, as far as neighbors tell: examples with nearly
 * the same inputs differ in their targets by chance alone. Half of the mean squared difference is
 * the variance of that chance (Evans and Jones, A proof of the Gamma test, 2002).
 *
 * <p>That takes a while, so it is measured when asked for, and once.
 */
final class NoiseFloor {

    /** Of more inputs, neighbors are too far from each other to tell. */
    private static final int MOST_INPUTS = 16;

    private static final int MOST_EXAMPLES = 200;

    /** Of the variance of the targets: more means that neighbors say little of each other. */
    private static final double MOST_NOISE = 0.6;

    /** Of the variance: about so much is left where targets have nothing to do with inputs. */
    private static final double EVERYTHING = 0.7;

    /** More comes of a rule by which neighbors differ, as exclusive or is. */
    private static final double MORE = 1.4;

    /** Of fewer examples, that much may come by chance. */
    private static final int EXAMPLES = 20;

    /** The mean squared error of a network that has learned what there is, over the noise. */
    private static final double NEAR = 1.3;

    /** The entropy of p, in bits, is at most 4 p (1 - p) to this power, 1 / log 4. */
    private static final double ENTROPY = 1 / Math.log(4);

    private final DMatrixRMaj X;
    private final DMatrixRMaj Y;
    private final DMatrixRMaj Yhat;
    private double share = Double.NaN;

    NoiseFloor(DMatrixRMaj X, DMatrixRMaj Y, DMatrixRMaj Yhat) {
        this.X = X;
        this.Y = Y;
        this.Yhat = Yhat;
    }

    /**
     * Whether the answers err by no more than neighbors differ, and cost no more than that allows.
     *
     * @param cost as a share of that of knowing nothing
     */
    boolean isReached(double cost) {
        return share() < MOST_NOISE
                && cost < NEAR * Math.pow(share(), ENTROPY)
                && error() < NEAR * share() * variance();
    }

    /** Whether neighbors differ by as much as any two examples do. */
    boolean isEverything() {
        return X.numCols >= EXAMPLES && share() > EVERYTHING && share() < MORE;
    }

    /** Of the variance of the targets; infinite where neighbors do not tell. */
    private double share() {
        if (Double.isNaN(share)) {
            boolean canTell = X.numRows <= MOST_INPUTS && X.numCols > 1;
            share = canTell ? noise() / variance() : Double.POSITIVE_INFINITY;
        }
        return share;
    }

    private double error() {
        double error = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            error += Math.pow(Yhat.data[i] - Y.data[i], 2) / Y.numCols;
        }
        return error;
    }

    private double variance() {
        double variance = 0;
        for (int row = 0; row < Y.numRows; row++) {
            double sum = 0;
            double squares = 0;
            for (int i = row * Y.numCols; i < (row + 1) * Y.numCols; i++) {
                sum += Y.data[i];
                squares += Y.data[i] * Y.data[i];
            }
            variance += squares / Y.numCols - Math.pow(sum / Y.numCols, 2);
        }
        return variance;
    }

    private double noise() {
        Neighbors neighbors = new Neighbors(X);
        int step = 1 + (X.numCols - 1) / MOST_EXAMPLES;
        double sum = 0;
        int count = 0;
        for (int i = 0; i < X.numCols; i += step) {
            sum += squaredDifference(i, neighbors.nearest(i));
            count++;
        }
        return sum / count / 2;
    }

    private double squaredDifference(int i, int k) {
        double sum = 0;
        for (int row = 0; row < Y.numRows; row++) {
            sum += Math.pow(Y.get(row, i) - Y.get(row, k), 2);
        }
        return sum;
    }
}
