package neurone.activation;

/** No activation: g(z) = z, g'(z) = 1. For the output of a regression. Immutable. */
public record Identity() implements Elementwise {

    @Override
    public double value(double z) {
        return z;
    }

    @Override
    public double derivative(double z, double a) {
        return 1;
    }
}
