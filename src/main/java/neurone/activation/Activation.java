package neurone.activation;

import java.util.List;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.Initializer;
import neurone.initializer.XavierUniform;
import org.ejml.data.DMatrixRMaj;

/**
 * The function g of a layer, A = g(Z), and its derivative.
 *
 * <p>An activation keeps nothing of a batch: what its backward needs it reads from Z and A. It can
 * therefore serve several threads at once. For a function of a single number, implement {@link
 * Elementwise} instead: two methods.
 */
public interface Activation {

    /**
     * A = g(Z).
     *
     * @param Z the pre-activations, (n[l], m). Not modified.
     * @param mode training, where noise may be drawn, or inference
     * @param A reshaped to (n[l], m). Modified.
     */
    void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A);

    /**
     * dZ = dA * g'(Z), element by element unless g mixes the rows; sets the gradients of the
     * activation's own parameters.
     *
     * @param Z what forward was given, (n[l], m). Not modified.
     * @param A what forward gave, (n[l], m). Not modified.
     * @param dA dJ/dA, (n[l], m). Not modified.
     * @param dZ dJ/dZ, reshaped to (n[l], m). Modified.
     * @param gradients where dJ/dp goes for each p of {@link #parameters()}. Modified.
     */
    void backward(
            DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients gradients);

    /**
     * Returns what the activation learns: nothing by default. Each parameter has one row, which the
     * units of the layer share, or one row for each unit.
     */
    default List<Parameter> parameters() {
        return List.of();
    }

    /**
     * Returns an activation that learns apart from this one: by default this one itself, which is
     * right where there is nothing to learn.
     */
    default Activation copy() {
        return this;
    }

    /** Returns how the weights of its layer start unless told otherwise: Xavier (Glorot 2010). */
    default Initializer defaultInitializer() {
        return new XavierUniform();
    }
}
