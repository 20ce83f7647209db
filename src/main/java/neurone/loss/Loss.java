package neurone.loss;

import java.util.Optional;
import neurone.activation.Activation;
import org.ejml.data.DMatrixRMaj;

/**
 * How far predictions are from targets.
 *
 * <p>A loss L sums over the outputs of an example and over the examples; the cost is J = 1/m of
 * that sum, and the 1/m is not in here. An implementation keeps nothing of a batch, and so serves
 * several threads at once.
 */
public interface Loss {

    /**
     * The sum of L over the examples.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return the sum, not divided by m
     */
    double value(DMatrixRMaj Yhat, DMatrixRMaj Y);

    /**
     * The derivative of that sum by each prediction.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @param dYhat reshaped to (n_y, m). Modified.
     */
    void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat);

    /**
     * Returns this loss in a second form, straight from Z, if it has one for that output.
     *
     * @param output the activation of the last layer
     * @return the paired form, or nothing, as by default
     */
    default Optional<PairedLoss> pairedWith(Activation output) {
        return Optional.empty();
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
     * @param Y targets, (n_y, m). Not modified.
     * @throws IllegalArgumentException if they are not, saying where
     */
    default void checkTargets(DMatrixRMaj Y) {}
}
