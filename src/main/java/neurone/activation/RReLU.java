package neurone.activation;

import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.drawn;
import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.List;
import java.util.Optional;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.formula.Formula;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/**
 * g(z) = z for z > 0, else r z: in training r is drawn from U(lower, upper) for each number by
 * itself, in inference r is their mean (lower + upper) / 2.
 *
 * <p>The derivative for z at or below 0 is the slope r that the forward pass used, read back as a /
 * z, so that nothing has to be remembered; at z = 0, and below 2e-308 in size, it is the mean
 * slope.
 *
 * @param lower the least slope; 1/8 by default (Xu et al. 2015)
 * @param upper the largest slope, not below lower; 1/3 by default (Xu et al. 2015)
 */
public record RReLU(double lower, double upper) implements Activation {

    /** Checks the two slopes. */
    public RReLU {
        if (!(Double.isFinite(lower) && Double.isFinite(upper) && lower <= upper)) {
            throw new IllegalArgumentException(
                    "RReLU expects finite slopes with lower <= upper, got "
                            + lower
                            + " and "
                            + upper
                            + ": try 0.125 and 0.333");
        }
        if (Double.isInfinite(upper - lower)) {
            throw new IllegalArgumentException(
                    "RReLU expects upper - lower to be finite, got slopes from "
                            + lower
                            + " to "
                            + upper
                            + ": try 0.125 and 0.333");
        }
    }

    /** Slopes between 1/8 and 1/3. */
    public RReLU() {
        this(1.0 / 8, 1.0 / 3);
    }

    @Override
    public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            double z = Z.data[i];
            A.data[i] = z > 0 ? z : slope(mode) * z;
        }
    }

    private double slope(Mode mode) {
        return mode.isTraining()
                ? lower + (upper - lower) * mode.random().nextDouble()
                : meanSlope();
    }

    private double meanSlope() {
        return lower + (upper - lower) / 2;
    }

    @Override
    public void backward(
            DMatrixRMaj Z,
            DMatrixRMaj A,
            DMatrixRMaj dA,
            List<Parameter> learned,
            DMatrixRMaj dZ,
            Gradients gradients) {
        dZ.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            dZ.data[i] = dA.data[i] * slopeUsed(Z.data[i], A.data[i]);
        }
    }

    private double slopeUsed(double z, double a) {
        if (Math.abs(z) < Double.MIN_NORMAL) {
            // 0, or so small that a / z keeps no digits of the slope
            return z > 0 ? 1 : meanSlope();
        }
        return a / z;
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
        Formula R = letter("R");
        return Optional.of(
                ActivationLaw.elementwise(R.times(Z), R)
                        .after("R", where(Z, number(1), drawn(lower, upper))));
    }
}
