package neurone;

import java.util.List;
import java.util.Objects;
import neurone.core.Gradients;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.loss.OutputLoss;
import neurone.loss.WeightedLoss;
import neurone.words.Names;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * The forward and backward pass of a batch: X, Z, A forward, then the cost, then dA, dZ, dW, db
 * backward. It is made for one loss by {@link Network#newPass(Loss)}.
 */
public final class Pass extends ForwardPass {

    private final OutputLoss alike;
    private OutputLoss loss;
    private final Gradients gradients;

    Pass(Network network, Loss loss) {
        this(network, loss, new Gradients(network.parameters()));
    }

    private Pass(Network network, Loss loss, Gradients gradients) {
        super(network, caches(network, gradients));
        Dense output = network.layer(network.layers().size());
        Objects.requireNonNull(loss, "expected a loss, got null: try new MeanSquaredError()");
        loss.checkOutput(output.activation());
        this.alike =
                Objects.requireNonNull(
                        loss.on(output),
                        () ->
                                Names.of(loss)
                                        + ".on gave null: leave the method out, or return the form"
                                        + " for that layer");
        this.loss = alike;
        this.gradients = gradients;
    }

    private static List<Cache> caches(Network network, Gradients gradients) {
        return network.layers().stream().map(layer -> new Cache(layer, gradients)).toList();
    }

    /**
     * Lets example i of each batch that follows count w_i times: J = 1/m sum w_i L_i. Its gradient
     * is weighted alike.
     *
     * @param w (1, m), kept, not copied: each batch may write its weights there; an empty matrix
     *     lets all examples count alike
     */
    public void weigh(DMatrixRMaj w) {
        Objects.requireNonNull(w, "weigh expects w, a matrix of shape (1, m), got null");
        if (w.numCols == 0) {
            loss = alike;
        } else if (!(loss instanceof WeightedLoss weighted && weighted.isOf(w))) {
            loss = new WeightedLoss(alike, w);
        }
    }

    /**
     * The cost of the last forward, J = 1/m sum L(yhat, y).
     *
     * @param Y targets, (n_y, m)
     * @return J
     * @throws IllegalArgumentException if Y has another shape than Yhat, or the weights another
     *     than (1, m)
     * @throws IllegalStateException if there was no forward
     */
    public double cost(DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "cost expects Y, a matrix of shape (n_y, m), got null");
        return loss.value(checkedOutput(Y), Y) / Y.numCols;
    }

    /**
     * Backward propagation, from the cost of the last forward to the gradient of each parameter.
     *
     * @param Y targets, (n_y, m)
     * @return the gradients, the live buffers, which the next backward overwrites
     * @throws IllegalArgumentException if Y has another shape than Yhat, or the weights another
     *     than (1, m)
     * @throws IllegalStateException if there was no forward
     */
    public Gradients backward(DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "backward expects Y, a matrix of shape (n_y, m), got null");
        return backward(Y, Y.numCols);
    }

    /**
     * Backward propagation of a shard of a larger batch: the gradients of the shards add up to the
     * gradient of the batch.
     *
     * @param Y targets of the shard
     * @param m the number of examples of the whole batch, at least the columns of Y
     * @return the gradients, the live buffers, which the next backward overwrites
     * @throws IllegalArgumentException as the other backward, or if m is smaller than the shard
     * @throws IllegalStateException if there was no forward
     */
    public Gradients backward(DMatrixRMaj Y, int m) {
        Objects.requireNonNull(Y, "backward expects Y, a matrix of shape (n_y, m), got null");
        Cache output = checkedOutput(Y);
        if (m < Y.numCols) {
            throw new IllegalArgumentException(
                    "the whole batch has at least the "
                            + Printable.count(Y.numCols, "example")
                            + " of this shard, got m = "
                            + m);
        }
        // dZ[L] = 1/m dL/dZ[L]
        loss.backward(output, Y, m);
        for (int l = caches.size(); l >= 1; l--) {
            // dW[l] = dZ[l] A[l-1]', db[l] = row sums of dZ[l]
            network.layer(l).backward(layer(l));
            if (l > 1) {
                // dA[l-1] = W[l]' dZ[l]
                network.layer(l).backwardInput(layer(l), layer(l - 1));
                // dZ[l-1] = dA[l-1] * g'(Z[l-1])
                network.layer(l - 1).backwardActivation(layer(l - 1));
            }
        }
        return gradients;
    }

    private Cache checkedOutput(DMatrixRMaj Y) {
        Cache output = output();
        Inputs.checkTargets(output.A(), Y);
        return output;
    }

    /** Returns the gradients of the last backward, the live buffers. */
    public Gradients gradients() {
        return gradients;
    }

    /**
     * Returns whether the loss pairs with the output activation: dZ[L] comes at once, and dA[L] is
     * not computed.
     */
    public boolean isPaired() {
        return loss.isPaired();
    }
}
