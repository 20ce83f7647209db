package neurone.activation;

import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.ActivationLaw;

/** No activation: g(z) = z, g'(z) = 1. For the output of a regression. */
public record Identity() implements Elementwise {

    @Override
    public double value(double z) {
        return z;
    }

    @Override
    public double derivative(double z, double a) {
        return 1;
    }

    /** Returns {@code NUMBERS}: any number. */
    @Override
    public Range range() {
        return Range.NUMBERS;
    }

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(ActivationLaw.elementwise(Z, number(1)));
    }
}
