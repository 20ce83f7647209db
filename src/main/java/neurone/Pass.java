package neurone;

import java.util.List;
import java.util.stream.Stream;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;

/**
 * One batch's trip through a network: X, Z, A forward, dZ, dW, db backward.
 *
 * <p>Its buffers are made once and filled again by each batch, so a trip allocates nothing once the
 * largest batch has passed. One thread at a time; any number of passes may share a network.
 */
public final class Pass {

    private final Network network;
    private final List<Cache> caches;
    private final List<DMatrixRMaj> dA;
    private Gradients gradients;
    private Loss loss;
    private OutputForm form;
    private boolean forwardDone;

    Pass(Network network) {
        this.network = network;
        this.caches = Stream.generate(Cache::new).limit(network.layers().size()).toList();
        this.dA =
                Stream.generate(() -> new DMatrixRMaj(0, 0))
                        .limit(network.layers().size())
                        .toList();
    }

    /**
     * Forward propagation: A[0] = X, then Z[l] = W[l] A[l-1] + b[l] and A[l] = g(Z[l]).
     *
     * @param X (n_x, m). Not modified, and kept, not copied: leave it alone until backward is done.
     * @param mode training or inference
     * @return Yhat = A[L], (n_y, m), the live buffer, which the next forward overwrites
     * @throws IllegalArgumentException if X has another number of rows, or no column
     */
    public DMatrixRMaj forward(DMatrixRMaj X, Mode mode) {
        Inputs.checkShape(network, X);
        forwardDone = false;
        DMatrixRMaj A = X;
        for (int i = 0; i < caches.size(); i++) {
            network.layers().get(i).forward(A, mode, caches.get(i));
            A = caches.get(i).A();
        }
        forwardDone = true;
        return A;
    }

    /**
     * The cost of the last forward, J = 1/m sum L(yhat, y).
     *
     * @param loss L
     * @param Y targets, (n_y, m). Not modified.
     * @return J
     * @throws IllegalArgumentException if Y has another shape than Yhat, or if the loss does not
     *     fit the output
     * @throws IllegalStateException if there was no forward
     */
    public double cost(Loss loss, DMatrixRMaj Y) {
        Cache output = checkedOutput(Y);
        return formOf(loss).value(output, Y) / Y.numCols;
    }

    /**
     * Backward propagation, from the cost of the last forward to the gradient of each parameter.
     *
     * @param loss L
     * @param Y targets, (n_y, m). Not modified.
     * @return the gradients, the live buffers, which the next backward overwrites
     * @throws IllegalArgumentException if Y has another shape than Yhat, or if the loss does not
     *     fit the output
     * @throws IllegalStateException if there was no forward
     */
    public Gradients backward(Loss loss, DMatrixRMaj Y) {
        return backward(loss, Y, Y.numCols);
    }

    /**
     * Backward propagation of a shard of a larger batch: the gradients of the shards add up to the
     * gradient of the batch.
     *
     * @param loss L
     * @param Y targets of the shard. Not modified.
     * @param m the number of examples of the whole batch, at least the columns of Y
     * @return the gradients, the live buffers, which the next backward overwrites
     * @throws IllegalArgumentException as the other backward, or if m is smaller than the shard
     * @throws IllegalStateException if there was no forward
     */
    public Gradients backward(Loss loss, DMatrixRMaj Y, int m) {
        Cache output = checkedOutput(Y);
        if (m < Y.numCols) {
            throw new IllegalArgumentException(
                    "the whole batch has at least the "
                            + Y.numCols
                            + " examples of this shard, got m = "
                            + m);
        }
        Gradients gradients = gradients();
        int last = caches.size() - 1;
        formOf(loss)
                .backward(network.layers().get(last), output, Y, m, dAOfPrevious(last), gradients);
        for (int i = last - 1; i >= 0; i--) {
            Dense layer = network.layers().get(i);
            layer.backward(caches.get(i), dA.get(i), dAOfPrevious(i), gradients);
        }
        return gradients;
    }

    /** Returns where layer i puts its dX, which is dA of the layer before; nobody wants dA[0]. */
    private DMatrixRMaj dAOfPrevious(int i) {
        return i == 0 ? null : dA.get(i - 1);
    }

    private Cache checkedOutput(DMatrixRMaj Y) {
        if (!forwardDone) {
            throw new IllegalStateException(
                    "there is no prediction to compare with Y yet: call forward(X, mode) first");
        }
        Cache output = caches.get(caches.size() - 1);
        Inputs.checkTargets(output.A(), Y);
        return output;
    }

    private OutputForm formOf(Loss loss) {
        if (loss != this.loss) {
            form = OutputForm.of(loss, network.layer(caches.size()).activation());
            this.loss = loss;
        }
        return form;
    }

    /**
     * Returns what layer l made of the last batch.
     *
     * @param l from 1 to L, as in the course
     * @return the live buffers X, Z, A, dA and dZ
     */
    public Cache layer(int l) {
        return caches.get(network.checkedIndex(l));
    }

    /** Returns the buffer of dA[l]; null for an output that pairs with the loss. */
    DMatrixRMaj dA(int l, Loss loss) {
        return l == caches.size() ? formOf(loss).dYhat() : dA.get(l - 1);
    }

    /** Returns the gradients of the last backward, the live buffers. */
    public Gradients gradients() {
        if (gradients == null) {
            // A prediction never comes here, and so takes no memory for them.
            gradients = new Gradients(network.parameters());
        }
        return gradients;
    }
}
