package neurone.activation;

/** g(z) = tanh z, in (-1, 1); g'(z) = 1 - a^2. */
public record Tanh() implements Elementwise {

    @Override
    public double value(double z) {
        return HyperbolicTangent.of(z);
    }

    @Override
    public double derivative(double z, double a) {
        return 1 - a * a;
    }

    @Override
    public Range range() {
        return Range.SIGNED;
    }
}
