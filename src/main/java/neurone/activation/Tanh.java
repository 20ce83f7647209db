package neurone.activation;

import neurone.core.Gradients;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;

/** g(z) = tanh z, in (-1, 1); g'(z) = 1 - a^2. Immutable. */
public record Tanh() implements Elementwise {

    @Override
    public double value(double z) {
        return Exponentials.tanh(z);
    }

    @Override
    public double derivative(double z, double a) {
        return 1 - a * a;
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
