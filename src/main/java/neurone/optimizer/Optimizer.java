package neurone.optimizer;

import java.util.List;
import java.util.Optional;
import neurone.formula.UpdateLaw;
import org.ejml.data.DMatrixRMaj;

/**
 * A rule that moves the parameters down the gradient.
 *
 * <p>The rule itself is immutable; what it has to remember of a parameter lives in the {@link
 * Update} that it makes for it.
 */
public interface Optimizer {

    /** Returns the learning rate, above 0. */
    double learningRate();

    /**
     * Makes the update of one parameter, with a state of its own that starts empty.
     *
     * @param theta the parameter that the update writes from now on. Not modified here.
     * @return the update
     */
    Update forParameter(DMatrixRMaj theta);

    /** Returns the formulas of a step, by which it is explained; none by default. */
    default Optional<UpdateLaw> law() {
        return Optional.empty();
    }

    /** The rule at work on one parameter. Not for two threads at once. */
    @FunctionalInterface
    interface Update {

        /**
         * Moves theta one step.
         *
         * @param dTheta dJ/dtheta, of the shape of theta. Not modified.
         * @param learningRate that of this step
         */
        void apply(DMatrixRMaj dTheta, double learningRate);

        /** Returns the live state of the rule, which a checkpoint keeps; none by default. */
        default List<DMatrixRMaj> state() {
            return List.of();
        }
    }
}
