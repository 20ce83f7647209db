package neurone.data;

import org.ejml.data.DMatrixRMaj;

/**
 * Some examples of a dataset, a column each, in buffers that one batch after the other fills. For
 * one thread at a time.
 *
 * @param X inputs, (n_x, m); live
 * @param Y targets, (n_y, m); live
 * @param weights how often each counts, (1, m), live; empty where all count alike
 */
public record Batch(DMatrixRMaj X, DMatrixRMaj Y, DMatrixRMaj weights) {

    /** Makes buffers for batches of a dataset, which hold none yet. */
    public static Batch of(Dataset data) {
        int w = data.isWeighted() ? 1 : 0;
        return new Batch(new DMatrixRMaj(0, 0), new DMatrixRMaj(0, 0), new DMatrixRMaj(w, w));
    }

    /**
     * Copies the examples order[from] to order[to - 1] here. Allocates only what a buffer lacks.
     *
     * @param data the dataset that this was made for. Not modified.
     * @param order columns of the dataset. Not modified.
     * @param from the first place in order
     * @param to the place after the last
     */
    public void gather(Dataset data, int[] order, int from, int to) {
        data.x().gather(order, from, to, X);
        data.y().gather(order, from, to, Y);
        if (data.isWeighted()) {
            data.exampleWeights().gather(order, from, to, weights);
        }
    }
}
