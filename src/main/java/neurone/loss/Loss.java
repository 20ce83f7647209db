package neurone.loss;

import java.util.Optional;
import neurone.activation.Activation;
import neurone.formula.LossLaw;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/**
 * How far predictions are from targets.
 *
 * <p>A loss L sums over the outputs of an example and over the examples; the cost is J = 1/m of
 * that sum, and the 1/m is not in here. An implementation keeps nothing of a batch.
 */
public interface Loss {

    /**
     * The sum of L over the examples.
     *
     * @param Yhat predictions, (n_y, m).
     * @param Y targets, (n_y, m).
     * @return the sum, not divided by m
     * @throws IllegalArgumentException if the shapes differ
     */
    double value(DMatrixRMaj Yhat, DMatrixRMaj Y);

    /**
     * The derivative of that sum with respect to each prediction.
     *
     * @param Yhat predictions, (n_y, m).
     * @param Y targets, (n_y, m).
     * @param dYhat (n_y, m), where each number is set. Modified.
     * @throws IllegalArgumentException if the shapes of Yhat and Y differ
     */
    void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat);

    /** Returns the formulas of L and dL/da, by which it is explained; none by default. */
    default Optional<LossLaw> law() {
        return Optional.empty();
    }

    /**
     * Returns where the chain rule starts on an output layer: by default at dYhat, from which it
     * goes back through the layer's activation. A loss that is simpler as a function of Z, or only
     * finite there, gives a form of its own for such an output.
     *
     * @param output the last layer
     */
    default OutputLoss on(Dense output) {
        return new ChainRule(this, output);
    }

    /**
     * Checks that the loss makes sense on that output; any does by default.
     *
     * @param output the activation of the last layer
     * @throws IllegalArgumentException if it does not, saying which output to choose
     */
    default void checkOutput(Activation output) {}

    /**
     * Checks that the targets are such as this loss is made for; any are by default.
     *
     * @param Y targets, (n_y, m).
     * @throws IllegalArgumentException if they are not, saying where
     */
    default void checkTargets(DMatrixRMaj Y) {}

    /**
     * Returns whether predictions are the probabilities of classes, which are then counted as
     * correct or not, whatever the targets look like; false by default.
     */
    default boolean isOfClasses() {
        return false;
    }
}
