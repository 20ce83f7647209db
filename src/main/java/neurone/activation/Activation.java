package neurone.activation;

import java.util.List;
import java.util.Optional;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.initializer.Initializer;
import neurone.initializer.XavierUniform;
import org.ejml.data.DMatrixRMaj;

/**
 * The function g of a layer, A = g(Z), and its derivative.
 *
 * <p>An activation is a value: it keeps nothing of a batch and nothing that is learned. What its
 * backward needs it reads from Z and A; what it learns belongs to the layer, which hands it in. For
 * a function of a single number, implement {@link Elementwise} instead: two methods.
 */
public interface Activation {

    /**
     * Makes what a layer learns for this activation: nothing by default. The layer owns the
     * parameters, and hands them to forward and backward in this order.
     *
     * @param units n[l], the number of units of the layer
     * @return new parameters with names of their own, at their first values
     * @throws IllegalArgumentException if the activation is made for another number of units
     */
    default List<Parameter> newParameters(int units) {
        return List.of();
    }

    /**
     * A = g(Z).
     *
     * @param Z the pre-activations, (n[l], m)
     * @param learned what {@link #newParameters} made for the layer
     * @param mode training, where noise may be drawn, or inference
     * @param A reshaped to (n[l], m). Modified.
     */
    void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A);

    /**
     * dZ = dA * g'(Z), element by element unless g mixes the rows; sets the gradient of each
     * parameter that is learned.
     *
     * @param Z what forward was given, (n[l], m)
     * @param A what forward gave, (n[l], m)
     * @param dA dJ/dA, (n[l], m)
     * @param learned what {@link #newParameters} made for the layer
     * @param dZ dJ/dZ, reshaped to (n[l], m). Modified.
     * @param gradients where dJ/dp goes for each p that is learned. Modified.
     */
    void backward(
            DMatrixRMaj Z,
            DMatrixRMaj A,
            DMatrixRMaj dA,
            List<Parameter> learned,
            DMatrixRMaj dZ,
            Gradients gradients);

    /** Returns the formulas of g and g', by which it is explained; none by default. */
    default Optional<ActivationLaw> law() {
        return Optional.empty();
    }

    /** Returns how the weights of its layer start unless told otherwise: Xavier (Glorot 2010). */
    default Initializer defaultInitializer() {
        return new XavierUniform();
    }

    /** Returns what is known of the numbers that g gives: nothing by default. */
    default Range range() {
        return Range.UNKNOWN;
    }

    /**
     * Checks that an output layer of so many units can learn something; any can by default.
     *
     * @param units n[L]
     * @throws IllegalArgumentException if it cannot, saying what to choose
     */
    default void checkOutputs(int units) {}

    /** What is known of the numbers that an activation gives. */
    enum Range {
        /** Nothing: they are judged when they come. */
        UNKNOWN,
        /** Some lie outside of [0, 1]. */
        NUMBERS,
        /** Each lies in [-1, 1], and some below 0. */
        SIGNED,
        /** Each lies in [0, 1]. */
        PROBABILITIES,
        /** Each lies in [0, 1], and those of an example sum to 1. */
        DISTRIBUTION
    }
}
