package neurone.activation;

import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/**
 * g(z) = z for z > 0, else slope z; g'(z) = 1 for z > 0, else slope. Immutable.
 *
 * @param slope the slope for z at or below 0; a finite number, 0.01 by default (Maas et al. 2013)
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

    @Override
    public void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            A.data[i] = value(Z.data[i]);
        }
    }

    @Override
    public void backward(
            DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients gradients) {
        dZ.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            dZ.data[i] = dA.data[i] * derivative(Z.data[i], A.data[i]);
        }
    }

    /** Returns He's initialization (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }
}
