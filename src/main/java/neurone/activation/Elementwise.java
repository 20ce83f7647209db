package neurone.activation;

import java.util.List;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;

/**
 * An activation that treats each number by itself: a = g(z), and dz = da g'(z).
 *
 * <p>{@code Math.max(0, z)} is faster than the question {@code z > 0}, whose answer a processor has
 * to guess.
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
    default void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        Loops.of(this).forward(this, Z.data, Z.getNumElements(), A.data);
    }

    @Override
    default void backward(
            DMatrixRMaj Z,
            DMatrixRMaj A,
            DMatrixRMaj dA,
            List<Parameter> learned,
            DMatrixRMaj dZ,
            Gradients gradients) {
        dZ.reshape(Z.numRows, Z.numCols);
        Loops.of(this).backward(this, Z.data, A.data, dA.data, Z.getNumElements(), dZ.data);
    }
}
