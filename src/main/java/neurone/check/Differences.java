package neurone.check;

import java.util.function.DoubleUnaryOperator;

/** The slope at 0 of a function of one number, by differences. */
record Differences(DoubleUnaryOperator f) {

    /**
     * Steps that a double holds exactly, from one that curvature spoils to one that rounding does.
     */
    private static final double[] STEPS = {0x1p-8, 0x1p-10, 0x1p-12, 0x1p-14, 0x1p-17, 0x1p-20};

    private static final double SMALLEST = STEPS[STEPS.length - 1];

    /**
     * The estimate nearest to a claimed slope, among those of several steps: a true slope is met by
     * one of them, a wrong one by none.
     *
     * @param claimed the slope to be checked
     * @param closeEnough the distance at which no further step is tried
     */
    double slopeNearestTo(double claimed, double closeEnough) {
        double nearest = Double.NaN;
        for (double h : STEPS) {
            double slope = slope(h);
            if (!(Math.abs(slope - claimed) >= Math.abs(nearest - claimed))) {
                nearest = slope;
            }
            if (Math.abs(nearest - claimed) <= closeEnough) {
                break;
            }
        }
        return nearest;
    }

    /** Central differences with an error of h^4: (f(-2h) - 8 f(-h) + 8 f(h) - f(2h)) / 12h. */
    private double slope(double h) {
        double near = f.applyAsDouble(h) - f.applyAsDouble(-h);
        double far = f.applyAsDouble(2 * h) - f.applyAsDouble(-2 * h);
        return (8 * near - far) / (12 * h);
    }

    /**
     * How far the slope to the right is from the slope to the left. Where f is smooth this shrinks
     * with the step, so that the smallest step leaves next to nothing; at a kink it stays.
     */
    double jump() {
        double h = SMALLEST;
        double f0 = f.applyAsDouble(0);
        double right = 4 * f.applyAsDouble(h) - f.applyAsDouble(2 * h) - 3 * f0;
        double left = 3 * f0 - 4 * f.applyAsDouble(-h) + f.applyAsDouble(-2 * h);
        return Math.abs(right - left) / (2 * h);
    }
}
