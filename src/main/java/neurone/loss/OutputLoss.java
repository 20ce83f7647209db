package neurone.loss;

import java.util.Optional;
import neurone.formula.Equation;
import neurone.layer.Cache;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Where the chain rule starts: the cost as a function of Z[L], the pre-activations of the last
 * layer.
 *
 * <p>Made by {@link Loss#on} for one layer. An implementation keeps nothing of a batch.
 */
public interface OutputLoss {

    /**
     * The sum of L over the examples.
     *
     * @param output Z[L] and A[L] = Yhat, (n_y, m)
     * @param Y targets, (n_y, m)
     * @return the sum, not divided by m
     */
    double value(Cache output, DMatrixRMaj Y);

    /**
     * dZ[L] = 1/m dL/dZ[L], and the gradients of what the output activation learns.
     *
     * @param output dZ, and dA where the chain rule passes through it. Modified.
     * @param Y targets, (n_y, columns)
     * @param m the number of examples of the batch, of which the columns may be a part
     */
    void backward(Cache output, DMatrixRMaj Y, int m);

    /**
     * The same with weights: dZ of example i is w_i times as large. A form of one's own whose
     * activation learns weighs the gradients of that, too.
     *
     * @param w weights, (1, columns)
     */
    default void backward(Cache output, DMatrixRMaj Y, int m, DMatrixRMaj w) {
        backward(output, Y, m);
        CommonOps_DDRM.multCols(output.dZ(), w.data);
    }

    /**
     * Returns the formula of dL/dz in a and y, with a note on why it is so simple, by which a pair
     * is explained; none by default.
     */
    default Optional<Equation> law() {
        return Optional.empty();
    }

    /**
     * Returns whether dZ comes at once, as by default for a form of one's own, and dA is not
     * computed.
     */
    default boolean isPaired() {
        return true;
    }
}
