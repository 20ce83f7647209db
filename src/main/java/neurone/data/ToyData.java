package neurone.data;

import java.util.SplittableRandom;
import java.util.function.IntPredicate;
import org.ejml.data.DMatrixRMaj;

/**
 * Small problems with known answers. X holds the examples as columns; Y is (1, m) with y 0 or 1,
 * but for {@link #blobs}, whose Y is one-hot. The same seed gives the same examples. Safe for use
 * by several threads at once.
 */
public final class ToyData {

    private static final int MOST_BITS = 20;
    private static final double INNER_RADIUS = 0.5;
    private static final double SPIRAL_TURNS = 1.5;

    private ToyData() {}

    /** x1 AND x2: the four examples (0, 0), (1, 0), (0, 1), (1, 1). A line separates them. */
    public static Dataset and() {
        return truthTable(2, ones -> ones == 2);
    }

    /** x1 OR x2, on four examples. A line separates them. */
    public static Dataset or() {
        return truthTable(2, ones -> ones > 0);
    }

    /** x1 XOR x2, on four examples. No line separates them. */
    public static Dataset xor() {
        return parity(2);
    }

    /**
     * x1 XOR x2 XOR ... XOR xn: 1 where the number of ones is odd.
     *
     * @param bits n, from 1 to 20
     * @return X, (n, 2^n), all inputs; in column i the bits of i, the lowest in row 0
     */
    public static Dataset parity(int bits) {
        if (bits < 1 || bits > MOST_BITS) {
            throw new IllegalArgumentException(
                    "parity expects 1 to " + MOST_BITS + " bits, got " + bits);
        }
        return truthTable(bits, ones -> ones % 2 == 1);
    }

    private static Dataset truthTable(int bits, IntPredicate isTrueForOnes) {
        int m = 1 << bits;
        DMatrixRMaj X = new DMatrixRMaj(bits, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int example = 0; example < m; example++) {
            for (int bit = 0; bit < bits; bit++) {
                X.set(bit, example, example >> bit & 1);
            }
            Y.set(0, example, isTrueForOnes.test(Integer.bitCount(example)) ? 1 : 0);
        }
        return new Dataset(X, Y);
    }

    /** A point (x1, x2) of a class, t being its place along the class, from 0 to 1. */
    private interface Curve {
        double[] at(int label, double t);
    }

    /**
     * Two half circles, each reaching into the other: (cos s, sin s) is class 0 and (1 - cos s, 1/2
     * - sin s) class 1, s from 0 to pi.
     *
     * @param m how many examples, at least 2; the classes take turns
     * @param noise the standard deviation of a normal noise on x1 and on x2, at least 0
     * @param seed of the places and the noise
     * @return X (2, m), Y (1, m)
     */
    public static Dataset moons(int m, double noise, long seed) {
        return along(
                (label, t) -> {
                    double s = Math.PI * t;
                    return label == 0
                            ? new double[] {Math.cos(s), Math.sin(s)}
                            : new double[] {1 - Math.cos(s), 0.5 - Math.sin(s)};
                },
                m,
                noise,
                seed);
    }

    /**
     * Two circles round the origin: radius 1 is class 0, radius 1/2 class 1.
     *
     * @param m how many examples, at least 2; the classes take turns
     * @param noise the standard deviation of a normal noise on x1 and on x2, at least 0
     * @param seed of the places and the noise
     * @return X (2, m), Y (1, m)
     */
    public static Dataset circles(int m, double noise, long seed) {
        return along(
                (label, t) -> polar(label == 0 ? 1 : INNER_RADIUS, 2 * Math.PI * t),
                m,
                noise,
                seed);
    }

    /**
     * Two spirals of one and a half turns, from near the origin to radius 1, half a turn apart.
     *
     * @param m how many examples, at least 2; the classes take turns
     * @param noise the standard deviation of a normal noise on x1 and on x2, at least 0
     * @param seed of the places and the noise
     * @return X (2, m), Y (1, m)
     */
    public static Dataset spirals(int m, double noise, long seed) {
        return along(
                (label, t) -> {
                    double radius = 0.1 + 0.9 * t;
                    return polar(radius, 2 * Math.PI * SPIRAL_TURNS * t + Math.PI * label);
                },
                m,
                noise,
                seed);
    }

    private static double[] polar(double radius, double angle) {
        return new double[] {radius * Math.cos(angle), radius * Math.sin(angle)};
    }

    private static Dataset along(Curve curve, int m, double noise, long seed) {
        checkCount(m, 2);
        checkSpread("noise", noise);
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj X = new DMatrixRMaj(2, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int example = 0; example < m; example++) {
            int label = example % 2;
            double[] x = curve.at(label, random.nextDouble());
            X.set(0, example, x[0] + noise * random.nextGaussian());
            X.set(1, example, x[1] + noise * random.nextGaussian());
            Y.set(0, example, label);
        }
        return new Dataset(X, Y);
    }

    /**
     * Round clouds whose centers lie evenly on the circle of radius 1.
     *
     * @param m how many examples, at least one for each class; the classes take turns
     * @param classes how many clouds, at least 2
     * @param standardDeviation of a cloud on x1 and on x2, at least 0
     * @param seed of the examples
     * @return X (2, m), Y one-hot, (classes, m)
     */
    public static Dataset blobs(int m, int classes, double standardDeviation, long seed) {
        if (classes < 2) {
            throw new IllegalArgumentException("blobs expects at least 2 classes, got " + classes);
        }
        checkCount(m, classes);
        checkSpread("standard deviation", standardDeviation);
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj X = new DMatrixRMaj(2, m);
        int[] labels = new int[m];
        for (int example = 0; example < m; example++) {
            labels[example] = example % classes;
            double[] center = polar(1, 2 * Math.PI * labels[example] / classes);
            X.set(0, example, center[0] + standardDeviation * random.nextGaussian());
            X.set(1, example, center[1] + standardDeviation * random.nextGaussian());
        }
        return new Dataset(X, OneHot.encode(labels, classes));
    }

    private static void checkCount(int m, int least) {
        if (m < least) {
            throw new IllegalArgumentException(
                    "expected at least " + least + " examples, one for each class, got " + m);
        }
    }

    private static void checkSpread(String name, double spread) {
        if (!(spread >= 0 && spread <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "the " + name + " must be a finite number of at least 0, got " + spread);
        }
    }
}
