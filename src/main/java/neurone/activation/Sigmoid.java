package neurone.activation;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.exp;
import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.ActivationLaw;

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

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(
                ActivationLaw.elementwise(
                        number(1).over(number(1).plus(exp(Z.negative()))),
                        A.times(number(1).minus(A))));
    }
}
