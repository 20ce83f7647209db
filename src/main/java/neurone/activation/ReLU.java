package neurone.activation;

import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/** g(z) = max(0, z); g'(z) = 1 for z > 0, else 0, at z = 0 too (as in PyTorch). Immutable. */
public record ReLU() implements Elementwise {

    @Override
    public double value(double z) {
        return Math.max(0, z);
    }

    @Override
    public double derivative(double z, double a) {
        return Heaviside.step(z);
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

    /** Returns He's initialization, made for this function (He et al. 2015). */
    @Override
    public Initializer defaultInitializer() {
        return new HeNormal();
    }
}
