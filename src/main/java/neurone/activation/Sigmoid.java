package neurone.activation;

import neurone.core.Gradients;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;

/** g(z) = 1 / (1 + e^-z), in (0, 1); g'(z) = a (1 - a). Immutable. */
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
}
