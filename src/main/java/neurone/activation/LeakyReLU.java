package neurone.activation;

import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.Optional;
import neurone.formula.ActivationLaw;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;

/**
 * g(z) = z for z > 0, else slope z; g'(z) = 1 for z > 0, else slope.
 *
 * @param slope the slope for z at or below 0; any finite number as in PyTorch, 0.01 by default
 *     (Maas et al. 2013). With 0 it is ReLU, with 1 the identity, with -1 |z|
 */
public record LeakyReLU(double slope) implements Elementwise {

    /** Checks the slope. */
    public LeakyReLU {
        if (!Double.isFinite(slope)) {
            throw new IllegalArgumentException(
                    "LeakyReLU expects a finite slope, got " + slope + ": try 0.01");
        }
    }

    /** The slope 0.01. */
    public LeakyReLU() {
        this(0.01);
    }

    @Override
    public double value(double z) {
        // not max(z, slope z), which is wrong for a slope above 1
        return Math.max(0, z) + slope * Math.min(0, z);
    }

    @Override
    public double derivative(double z, double a) {
        double positive = Heaviside.step(z);
        return positive + (1 - positive) * slope;
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
                        where(Z, Z, number(slope).times(Z)), where(Z, number(1), number(slope))));
    }
}
