package neurone.activation;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.exp;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.Optional;
import neurone.formula.ActivationLaw;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;

/**
 * g(z) = z for z > 0, else alpha (e^z - 1); g'(z) = 1 for z > 0, else a + alpha.
 *
 * @param alpha minus the limit for z to minus infinity; above 0, 1 by default (Clevert et al. 2015)
 */
public record ELU(double alpha) implements Elementwise {

    /** Checks alpha. */
    public ELU {
        if (!(alpha > 0 && alpha <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "ELU expects a finite alpha above 0, got " + alpha + ": try 1.0");
        }
    }

    /** With alpha = 1. */
    public ELU() {
        this(1.0);
    }

    @Override
    public double value(double z) {
        // expm1 keeps the digits that e^z - 1 loses near 0
        return Math.max(0, z) + alpha * Exponentials.expm1(Math.min(0, z));
    }

    @Override
    public double derivative(double z, double a) {
        double positive = Heaviside.step(z);
        // min(0, a), as a + alpha may overflow where z > 0
        return positive + (1 - positive) * (Math.min(0, a) + alpha);
    }

    /** Returns He's initialization (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }

    /** Returns {@code NUMBERS}: a = z for z > 0. */
    @Override
    public Range range() {
        return Range.NUMBERS;
    }

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(
                ActivationLaw.elementwise(
                        where(Z, Z, number(alpha).times(exp(Z).minus(1))),
                        where(Z, number(1), A.plus(alpha))));
    }
}
