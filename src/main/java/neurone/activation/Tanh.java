package neurone.activation;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.tanh;

import java.util.Optional;
import neurone.formula.ActivationLaw;

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

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(ActivationLaw.elementwise(tanh(Z), number(1).minus(A.power(2))));
    }
}
