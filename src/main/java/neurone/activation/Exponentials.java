package neurone.activation;

/**
 * e^z - 1, within 3 units in the last place. {@link Math#exp} is compiled to a few instructions on
 * every JDK; {@link Math#expm1} is not, and takes three times as long.
 */
final class Exponentials {

    /** Below it, e^2x - 1 loses digits, and the fraction has them all. */
    private static final double SMALL = 0.6;

    private Exponentials() {}

    static double expm1(double z) {
        double x = z / 2;
        if (Math.abs(x) < SMALL) {
            double s = x * x;
            // e^2x - 1 = 2 tanh x / (1 - tanh x)
            return z * numerator(s) / (denominator(s) - x * numerator(s));
        }
        return Math.exp(z) - 1;
    }

    /*
     * Lambert's continued fraction tanh x = x / (1 + x^2 / (3 + x^2 / (5 + ...))), cut after 17 and
     * written as x numerator(x^2) / denominator(x^2).
     */

    private static double numerator(double s) {
        return 34459425 + s * (4729725 + s * (135135 + s * (990 + s)));
    }

    private static double denominator(double s) {
        return 34459425 + s * (16216200 + s * (945945 + s * (13860 + s * 45)));
    }
}
