package neurone.loss;

import org.ejml.data.DMatrixRMaj;

/**
 * A loss and the output activation that it pairs with, taken as one function of Z.
 *
 * <p>Taken apart, the derivative is (dL/da) g'(z), which is 0/0 once a saturates; taken as one it
 * is A - Y. An implementation keeps nothing of a batch, and so serves several threads at once.
 */
public interface PairedLoss {

    /**
     * The sum of L over the examples.
     *
     * @param Z pre-activations of the last layer, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return the sum, not divided by m
     */
    double value(DMatrixRMaj Z, DMatrixRMaj Y);

    /**
     * The derivative of that sum by each pre-activation.
     *
     * @param Z pre-activations of the last layer, (n_y, m). Not modified.
     * @param A its activations g(Z), (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @param dZ reshaped to (n_y, m). Modified.
     */
    void gradient(DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj Y, DMatrixRMaj dZ);
}
