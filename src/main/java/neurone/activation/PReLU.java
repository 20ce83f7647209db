package neurone.activation;

import java.util.Arrays;
import java.util.List;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/**
 * g(z) = z for z > 0, else alpha z, with alpha learned (He et al. 2015).
 *
 * <p>g'(z) = 1 for z > 0, else alpha; dJ/dalpha = the sum of dA z over the numbers with z at or
 * below 0. Alpha is (1, 1), shared by the layer, or (n[l], 1), one per unit. Since it learns, an
 * instance belongs to one layer. Several threads may use it at once as long as nobody trains its
 * network.
 */
public final class PReLU implements Activation {

    private static final double DEFAULT_ALPHA = 0.25;

    private final Parameter alpha;

    private PReLU(int rows, double start) {
        if (!Double.isFinite(start)) {
            throw new IllegalArgumentException(
                    "PReLU expects a finite alpha to start from, got " + start + ": try 0.25");
        }
        DMatrixRMaj value = new DMatrixRMaj(rows, 1);
        Arrays.fill(value.data, start);
        alpha = new Parameter("alpha", value);
    }

    /** One alpha for the whole layer, starting at 0.25 (He et al. 2015). */
    public PReLU() {
        this(DEFAULT_ALPHA);
    }

    /**
     * One alpha for the whole layer.
     *
     * @param start the first value of alpha; a finite number
     */
    public PReLU(double start) {
        this(1, start);
    }

    /**
     * One alpha for each unit, starting at 0.25 (He et al. 2015).
     *
     * @param units n[l], the number of units of the layer; at least 1
     * @return the activation, for one layer of so many units
     */
    public static PReLU perUnit(int units) {
        if (units < 1) {
            throw new IllegalArgumentException(
                    "PReLU.perUnit expects at least 1 unit, got "
                            + units
                            + ": give the number of units of its layer");
        }
        return new PReLU(units, DEFAULT_ALPHA);
    }

    /** Returns alpha: (1, 1) or (n[l], 1). */
    public Parameter alpha() {
        return alpha;
    }

    @Override
    public List<Parameter> parameters() {
        return List.of(alpha);
    }

    /** Returns a PReLU with the same alpha in a parameter of its own. */
    @Override
    public PReLU copy() {
        PReLU copy = new PReLU(alpha.value().numRows, DEFAULT_ALPHA);
        copy.alpha.value().setTo(alpha.value());
        return copy;
    }

    @Override
    public void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            forwardRow(Z.data, row * m, (row + 1) * m, alphaOf(row), A.data);
        }
    }

    private static void forwardRow(double[] Z, int from, int to, double alpha, double[] A) {
        for (int i = from; i < to; i++) {
            A[i] = Math.max(0, Z[i]) + alpha * Math.min(0, Z[i]);
        }
    }

    @Override
    public void backward(
            DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients gradients) {
        dZ.reshape(Z.numRows, Z.numCols);
        DMatrixRMaj dAlpha = gradients.of(alpha);
        dAlpha.zero();
        int m = Z.numCols;
        for (int row = 0; row < Z.numRows; row++) {
            backwardRow(Z.data, row * m, (row + 1) * m, alphaOf(row), dA.data, dZ.data);
            dAlpha.data[alphaIndex(row)] += dAlpha(Z.data, row * m, (row + 1) * m, dA.data);
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

    private int alphaIndex(int row) {
        return alpha.value().numRows == 1 ? 0 : row;
    }

    private double alphaOf(int row) {
        return alpha.value().data[alphaIndex(row)];
    }

    /** Returns He's initialization (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }

    @Override
    public String toString() {
        return alpha.value().numRows == 1 ? "PReLU" : "PReLU[per unit]";
    }
}
