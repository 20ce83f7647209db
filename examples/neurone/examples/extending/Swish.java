package neurone.examples.extending;

import neurone.activation.Elementwise;

/** g(z) = z s with s = 1 / (1 + e^-z); g'(z) = s + a (1 - s) (Ramachandran et al. 2017). */
public record Swish() implements Elementwise {
    @Override
    public double value(double z) {
        return z / (1 + Math.exp(-z));
    }

    @Override
    public double derivative(double z, double a) {
        double s = 1 / (1 + Math.exp(-z));
        return s + a * (1 - s);
    }
}
