package neurone.activation;

import neurone.core.Gradients;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;

/**
 * An activation that treats each number by itself: a = g(z), and dz = da g'(z).
 *
 * <p>The two loops below serve any class. A class that repeats them, as those of this package do,
 * gets machine code of its own, in which its value and derivative are not called but compiled in:
 * in a network of several activations that is up to twenty times as fast. Math.max(0, z) is faster
 * than a question of z > 0, whose answer a processor has to guess. An implementation that keeps
 * nothing serves several threads at once.
 */
public interface Elementwise extends Activation {

    /**
     * a = g(z).
     *
     * @param z a pre-activation
     * @return the activation a
     */
    double value(double z);

    /**
     * g'(z).
     *
     * @param z a pre-activation
     * @param a its activation g(z), for derivatives that are shorter in a
     * @return the derivative of g at z
     */
    double derivative(double z, double a);

    @Override
    default void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            A.data[i] = value(Z.data[i]);
        }
    }

    @Override
    default void backward(
            DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients gradients) {
        dZ.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            dZ.data[i] = dA.data[i] * derivative(Z.data[i], A.data[i]);
        }
    }
}
