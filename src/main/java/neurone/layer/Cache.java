package neurone.layer;

import org.ejml.data.DMatrixRMaj;

/**
 * What one layer makes of one batch: its input X, then Z and A forward, dA and dZ backward.
 *
 * <p>The matrices are the live buffers of a pass and change with its next batch. Read them; only
 * the layer writes them. Not for two threads at once.
 */
public final class Cache {

    DMatrixRMaj X = new DMatrixRMaj(0, 0);
    DMatrixRMaj dA;
    final DMatrixRMaj Z = new DMatrixRMaj(0, 0);
    final DMatrixRMaj A = new DMatrixRMaj(0, 0);
    final DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
    final DMatrixRMaj work = new DMatrixRMaj(0, 0);

    /** Empty buffers, which take their shapes from the first batch. */
    public Cache() {}

    /** Returns the input A[l-1], (n[l-1], m). */
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

    /**
     * Returns dJ/dA[l], (n[l], m).
     *
     * @throws IllegalStateException if this layer's loss went straight from the cost to dZ, or if
     *     there was no backward yet
     */
    public DMatrixRMaj dA() {
        if (dA == null) {
            throw new IllegalStateException(
                    "there is no dA here: either no backward has run, or this is an output layer"
                            + " whose activation pairs with the loss, which gives dZ = A - Y at once:"
                            + " read dZ()");
        }
        return dA;
    }

    /** Returns dJ/dZ[l], (n[l], m). */
    public DMatrixRMaj dZ() {
        return dZ;
    }
}
