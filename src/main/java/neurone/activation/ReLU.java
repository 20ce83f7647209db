package neurone.activation;

import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.Optional;
import neurone.formula.ActivationLaw;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;

/** g(z) = max(0, z); g'(z) = 1 for z > 0, else 0, at z = 0 too (as in PyTorch). */
public record ReLU() implements Elementwise {

    @Override
    public double value(double z) {
        return Math.max(0, z);
    }

    @Override
    public double derivative(double z, double a) {
        return Heaviside.step(z);
    }

    /** Returns He's initialization, made for this function (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }

    /** Returns {@code NUMBERS}: a in [0, infinity). */
    @Override
    public Range range() {
        return Range.NUMBERS;
    }

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(
                ActivationLaw.elementwise(where(Z, Z, number(0)), where(Z, number(1), number(0))));
    }
}
