package neurone.examples.lessons;

import java.util.function.DoubleUnaryOperator;
import neurone.activation.Elementwise;

/**
 * What the variances of lesson 5 should be when every layer has n neurons, W is independent of
 * everything before it, and z is therefore near normal with mean 0.
 *
 * @param a the variance of A[l], from l = 1
 * @param dz that of dZ[l], from l = 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record VarianceTheory(double[] a, double[] dz) {

    private static final double STEP = 0.01;
    private static final double FAR = 8;

    /**
     * Follows the variances forward from those of X, backward from that of the last dZ.
     *
     * @param g the activation of every layer
     * @param factor n Var(W)
     * @param lastDz the variance of dZ in the last of the layers
     * @param depth how many layers there are
     */
    static VarianceTheory of(Elementwise g, double factor, double lastDz, int depth) {
        double[] a = new double[depth];
        double[] meanSquareOfSlope = new double[depth];
        // the numbers of X have variance 1
        double meanSquare = 1;
        for (int l = 0; l < depth; l++) {
            // Var(z) = n Var(W) mean(a^2), a being of the layer before
            double z = factor * meanSquare;
            meanSquare = mean(z, x -> square(g.value(x)));
            a[l] = meanSquare - square(mean(z, g::value));
            meanSquareOfSlope[l] = mean(z, x -> square(g.derivative(x, g.value(x))));
        }
        double[] dz = new double[depth];
        dz[depth - 1] = lastDz;
        for (int l = depth - 2; l >= 0; l--) {
            // Var(dz[l]) = n Var(W) Var(dz[l+1]) mean(g'(z)^2)
            dz[l] = factor * dz[l + 1] * meanSquareOfSlope[l];
        }
        return new VarianceTheory(a, dz);
    }

    /** The mean of f(z) for a normal z of mean 0. */
    private static double mean(double variance, DoubleUnaryOperator f) {
        double sum = 0;
        double weights = 0;
        for (double x = -FAR + STEP / 2; x < FAR; x += STEP) {
            double weight = Math.exp(-x * x / 2);
            sum += weight * f.applyAsDouble(Math.sqrt(variance) * x);
            weights += weight;
        }
        return sum / weights;
    }

    private static double square(double x) {
        return x * x;
    }
}
