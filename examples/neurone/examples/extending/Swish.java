package neurone.examples.extending;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.exp;
import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.activation.Elementwise;
import neurone.formula.ActivationLaw;
import neurone.formula.Formula;

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

    @Override
    public Optional<ActivationLaw> law() {
        Formula below = number(1).plus(exp(Z.negative()));
        Formula s = letter("s");
        return Optional.of(
                ActivationLaw.elementwise(Z.over(below), s.plus(A.times(number(1).minus(s))))
                        .using("s", number(1).over(below)));
    }
}
