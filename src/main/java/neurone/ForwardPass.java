package neurone;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.core.Mode;
import neurone.layer.Cache;
import org.ejml.data.DMatrixRMaj;

/**
 * The forward pass of a batch through a network: X, Z, A of each layer.
 *
 * <p>Its buffers are made once and filled again by each batch, so it allocates nothing once the
 * largest batch has passed. One thread at a time; any number of passes may share a network.
 */
public sealed class ForwardPass permits Pass {

    final Network network;
    final List<Cache> caches;
    private boolean forwardDone;

    ForwardPass(Network network) {
        this(network, Stream.generate(Cache::new).limit(network.layers().size()).toList());
    }

    ForwardPass(Network network, List<Cache> caches) {
        this.network = network;
        this.caches = caches;
    }

    /**
     * Forward propagation: A[0] = X, then Z[l] = W[l] A[l-1] + b[l] and A[l] = g(Z[l]).
     *
     * @param X (n_x, m), kept, not copied: leave it alone until backward is done
     * @param mode training or inference
     * @return Yhat = A[L], (n_y, m), the live buffer, which the next forward overwrites
     * @throws IllegalArgumentException if X has another number of rows, or no column
     */
    public DMatrixRMaj forward(DMatrixRMaj X, Mode mode) {
        Objects.requireNonNull(mode, "forward expects a mode, such as Mode.inference(), got null");
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
     * Returns what layer l made of the last batch.
     *
     * @param l from 1 to L, as in the course
     * @return the live buffers
     */
    public Cache layer(int l) {
        return caches.get(network.checkedIndex(l));
    }

    /** Returns Yhat = A[L] of the last forward, (n_y, m), the live buffer. */
    public DMatrixRMaj Yhat() {
        return caches.get(caches.size() - 1).A();
    }

    /** Returns a line for each layer: the shapes of X, Z and A. */
    @Override
    public final String toString() {
        return IntStream.rangeClosed(1, caches.size())
                .mapToObj(l -> network.label(l) + ": " + layer(l))
                .collect(Collectors.joining("\n"));
    }

    /** Returns the cache of the last layer, once there is a prediction in it. */
    final Cache output() {
        if (!forwardDone) {
            throw new IllegalStateException(
                    "there is no prediction to compare with Y yet: call forward(X, mode) first");
        }
        return caches.get(caches.size() - 1);
    }
}
