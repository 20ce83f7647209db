package neurone.diagnosis;

import java.util.Optional;
import java.util.stream.IntStream;
import neurone.activation.Activation;
import neurone.activation.Elementwise;

/**
 * The ends of an activation's range, of which one may be infinite: ReLU has 0 and infinity.
 *
 * @param low the least number that it gives
 * @param high the greatest
 */
record Limits(double low, double high) {

    private static final double FAR = 1e6;
    private static final double FARTHER = 1e9;

    /** Within 1% of the range from a limit, the slope of a sigmoid is below 4% of its largest. */
    private static final double MARGIN = 0.01;

    /** The limits of an activation that is flat at an end at least; of others nothing is known. */
    static Optional<Limits> of(Activation activation) {
        if (!(activation instanceof Elementwise g)) {
            return Optional.empty();
        }
        double left = end(g, -1);
        double right = end(g, 1);
        boolean areKnown = Double.isFinite(left) || Double.isFinite(right);
        return areKnown && left != right
                ? Optional.of(new Limits(Math.min(left, right), Math.max(left, right)))
                : Optional.empty();
    }

    /** The steepest slope near 0, where z mostly is; 1 where it is not known. */
    static double steepest(Activation activation) {
        if (!(activation instanceof Elementwise g)) {
            return 1;
        }
        return IntStream.rangeClosed(-20, 20)
                .mapToDouble(i -> Math.abs(g.derivative(i / 4.0, g.value(i / 4.0))))
                .max()
                .orElseThrow();
    }

    private static double end(Elementwise g, int sign) {
        double far = g.value(sign * FAR);
        double farther = g.value(sign * FARTHER);
        boolean isFlat = Math.abs(farther - far) <= MARGIN * Math.abs(far) + 1e-9;
        return isFlat ? far : Math.copySign(Double.POSITIVE_INFINITY, farther);
    }

    boolean areFinite() {
        return Double.isFinite(low) && Double.isFinite(high) && low < high;
    }

    private boolean isNear(double a, double limit) {
        return Math.abs(a - limit) < MARGIN * (high - low);
    }

    boolean isReachedBy(double a) {
        return isNear(a, low) || isNear(a, high);
    }
}
