package neurone.activation;

import static neurone.formula.ActivationLaw.DA;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.min;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.Arrays;
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
 * g(z) = z for z > 0, else alpha z, with alpha learned (He et al. 2015).
 *
 * <p>g'(z) = 1 for z > 0, else alpha; dJ/dalpha = the sum of dA z over the numbers with z at or
 * below 0. The layer's parameter alpha is (1, 1), shared by its units, or (n[l], 1), one per unit.
 *
 * @param start the first value of alpha; a finite number, 0.25 by default (He et al. 2015)
 * @param alphas 1, shared by the layer, as by default; or n[l], one for each unit
 */
public record PReLU(double start, int alphas) implements Activation {

    private static final double DEFAULT_START = 0.25;

    /** Checks the settings. */
    public PReLU {
        if (!Double.isFinite(start)) {
            throw new IllegalArgumentException(
                    "PReLU expects a finite alpha to start from, got " + start + ": try 0.25");
        }
        if (alphas < 1) {
            throw new IllegalArgumentException(
                    "PReLU expects at least 1 alpha, got "
                            + alphas
                            + ": give 1, or the number of units of its layer");
        }
    }

    /** One alpha for the whole layer, starting at 0.25. */
    public PReLU() {
        this(DEFAULT_START);
    }

    /**
     * One alpha for the whole layer.
     *
     * @param start the first value of alpha; a finite number
     */
    public PReLU(double start) {
        this(start, 1);
    }

    /**
     * One alpha for each unit, starting at 0.25.
     *
     * @param units n[l], the number of units of the layer; at least 1
     * @return the activation, for layers of that many units
     */
    public static PReLU perUnit(int units) {
        return new PReLU(DEFAULT_START, units);
    }

    /** Returns alpha, (1, 1) or (n[l], 1). */
    @Override
    public List<Parameter> newParameters(int units) {
        if (alphas != 1 && alphas != units) {
            throw new IllegalArgumentException(
                    this
                            + " learns its alpha for "
                            + alphas
                            + " units, but its layer has "
                            + units
                            + ": make the two equal");
        }
        DMatrixRMaj alpha = new DMatrixRMaj(alphas, 1);
        Arrays.fill(alpha.data, start);
        return List.of(new Parameter("alpha", alpha));
    }

    @Override
    public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        DMatrixRMaj alpha = learned.get(0).value();
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            forwardRow(Z.data, row * m, (row + 1) * m, alpha.data[place(row)], A.data);
        }
    }

    private static void forwardRow(double[] Z, int from, int to, double alpha, double[] A) {
        for (int i = from; i < to; i++) {
            A[i] = Math.max(0, Z[i]) + alpha * Math.min(0, Z[i]);
        }
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
        DMatrixRMaj alpha = learned.get(0).value();
        DMatrixRMaj dAlpha = gradients.of(learned.get(0));
        dAlpha.zero();
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            int place = place(row);
            backwardRow(Z.data, row * m, (row + 1) * m, alpha.data[place], dA.data, dZ.data);
            dAlpha.data[place] += dAlpha(Z.data, row * m, (row + 1) * m, dA.data);
        }
    }

    private static void backwardRow(
            double[] Z, int from, int to, double alpha, double[] dA, double[] dZ) {
        for (int i = from; i < to; i++) {
            double positive = Heaviside.step(Z[i]);
            dZ[i] = dA[i] * (positive + (1 - positive) * alpha);
        }
    }

    /** Returns the part of dalpha of one row. */
    private static double dAlpha(double[] Z, int from, int to, double[] dA) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += dA[i] * Math.min(0, Z[i]);
        }
        return sum;
    }

    private int place(int row) {
        return alphas == 1 ? 0 : row;
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
    public String toString() {
        return alphas == 1 ? "PReLU" : "PReLU[per unit]";
    }

    @Override
    public Optional<ActivationLaw> law() {
        Formula alpha = letter("alpha");
        Formula terms = DA.times(min(number(0), Z));
        return Optional.of(
                ActivationLaw.elementwise(where(Z, Z, alpha.times(Z)), where(Z, number(1), alpha))
                        .learning("alpha", alphas == 1 ? terms.total() : terms.rowSums()));
    }
}
