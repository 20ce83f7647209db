package neurone.activation;

/** g(z) = 1 / (1 + e^-z), in (0, 1); g'(z) = a (1 - a). */
public record Sigmoid() implements Elementwise {

    @Override
    public double value(double z) {
        // e^-|z| never overflows, whatever the sign of z
        double t = Math.exp(-Math.abs(z));
        return z < 0 ? t / (1 + t) : 1 / (1 + t);
    }

    @Override
    public double derivative(double z, double a) {
        return a * (1 - a);
    }

    @Override
    public Range range() {
        return Range.PROBABILITIES;
    }
}
