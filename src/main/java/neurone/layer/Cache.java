package neurone.layer;

import java.util.List;
import neurone.core.Gradients;
import neurone.core.Matrices;
import org.ejml.data.DMatrixRMaj;

/**
 * What one layer makes of one batch: X, Z, A forward; dA, dZ, dW, db backward.
 *
 * <p>The matrices are live buffers and change with the next batch; 0 x 0 until they are computed.
 */
public final class Cache {

    final DMatrixRMaj Z = new DMatrixRMaj(0, 0);
    final DMatrixRMaj A = new DMatrixRMaj(0, 0);
    final DMatrixRMaj dA = new DMatrixRMaj(0, 0);
    final DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
    final DMatrixRMaj dW;
    final DMatrixRMaj db;
    final Gradients gradients;
    final DMatrixRMaj work = new DMatrixRMaj(0, 0);
    DMatrixRMaj X = new DMatrixRMaj(0, 0);

    /** Buffers for forward propagation alone. */
    public Cache() {
        this.gradients = new Gradients(List.of());
        this.dW = new DMatrixRMaj(0, 0);
        this.db = new DMatrixRMaj(0, 0);
    }

    /**
     * Buffers for both directions.
     *
     * @param layer of which this is the cache
     * @param gradients where dW, db and those of its activation go; of a whole network, say.
     *     Modified by backward.
     */
    public Cache(Dense layer, Gradients gradients) {
        this.gradients = gradients;
        this.dW = gradients.of(layer.weights());
        this.db = gradients.of(layer.biases());
    }

    /** Returns the input X = A[l-1], (n[l-1], m). */
    public DMatrixRMaj X() {
        return X;
    }

    /** Returns the pre-activations Z[l], (n[l], m). */
    public DMatrixRMaj Z() {
        return Z;
    }

    /** Returns the activations A[l], (n[l], m). */
    public DMatrixRMaj A() {
        return A;
    }

    /** Returns dJ/dA[l], (n[l], m); 0 x 0 at an output whose loss gives dZ at once. */
    public DMatrixRMaj dA() {
        return dA;
    }

    /** Returns dJ/dZ[l], (n[l], m). */
    public DMatrixRMaj dZ() {
        return dZ;
    }

    /** Returns dJ/dW[l], (n[l], n[l-1]). */
    public DMatrixRMaj dW() {
        return dW;
    }

    /** Returns dJ/db[l], (n[l], 1). */
    public DMatrixRMaj db() {
        return db;
    }

    /** Returns the shapes, such as {@code X (2, 4), Z and A (8, 4)}. */
    @Override
    public String toString() {
        return "X " + Matrices.shape(X) + ", Z and A " + Matrices.shape(Z);
    }
}
