package neurone.training;

import java.util.random.RandomGenerator;
import neurone.data.Batch;
import neurone.data.Dataset;
import neurone.data.Shuffle;
import org.ejml.data.DMatrixRMaj;

/**
 * Cuts a dataset into batches, always in the same two buffers. A batch of all examples keeps their
 * order and is copied once.
 */
final class Batches {

    private final Dataset data;
    private final int batchSize;
    private final int[] order;
    private final Batch batch;
    private int position;

    /**
     * Batches of that many examples; of all of them where there are fewer.
     *
     * @param data examples and their targets
     * @param targets its Y. Not modified.
     */
    Batches(Dataset data, DMatrixRMaj targets, int batchSize) {
        this.data = data;
        this.batchSize = Math.min(batchSize, data.size());
        this.batch = isWhole() ? whole(targets) : Batch.of(data);
        this.order = isWhole() ? new int[0] : new int[data.size()];
        start();
    }

    private Batch whole(DMatrixRMaj targets) {
        DMatrixRMaj w = data.isWeighted() ? data.weights() : new DMatrixRMaj(0, 0);
        return new Batch(data.X(), targets, w);
    }

    private boolean isWhole() {
        return batchSize == data.size();
    }

    /** Starts a pass over the examples in their order. */
    void start() {
        position = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
    }

    /** Starts an epoch, in an order that follows from random alone. */
    void shuffle(RandomGenerator random) {
        start();
        Shuffle.shuffle(order, random);
    }

    /** Goes on to the next batch; returns false when all examples have had their turn. */
    boolean next() {
        if (position == data.size()) {
            return false;
        }
        int end = Math.min(position + batchSize, data.size());
        if (!isWhole()) {
            batch.gather(data, order, position, end);
        }
        position = end;
        return true;
    }

    DMatrixRMaj X() {
        return batch.X();
    }

    DMatrixRMaj Y() {
        return batch.Y();
    }

    /** Returns the weights of the examples, (1, m); 0 x 0 where all count alike. */
    DMatrixRMaj weights() {
        return batch.weights();
    }

    /** Returns m, the number of examples. */
    int size() {
        return data.size();
    }

    /** Returns the number of batches. */
    int count() {
        return (data.size() + batchSize - 1) / batchSize;
    }

    /** Returns the part of all examples that this batch is. */
    double fraction() {
        return (double) X().numCols / data.size();
    }
}
