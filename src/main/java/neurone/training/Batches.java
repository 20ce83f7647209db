package neurone.training;

import java.util.random.RandomGenerator;
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
    private final DMatrixRMaj w;
    private final DMatrixRMaj X;
    private final DMatrixRMaj Y;
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
        this.X = isWhole() ? data.X() : new DMatrixRMaj(0, 0);
        this.Y = isWhole() ? targets : new DMatrixRMaj(0, 0);
        this.w = weightsOfABatch();
        this.order = isWhole() ? new int[0] : new int[data.size()];
        start();
    }

    private DMatrixRMaj weightsOfABatch() {
        if (!data.isWeighted()) {
            return new DMatrixRMaj(0, 0);
        }
        return isWhole() ? data.weights() : new DMatrixRMaj(1, batchSize);
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
            data.gather(order, position, end, X, Y);
            if (data.isWeighted()) {
                data.gatherWeights(order, position, end, w);
            }
        }
        position = end;
        return true;
    }

    DMatrixRMaj X() {
        return X;
    }

    DMatrixRMaj Y() {
        return Y;
    }

    /** Returns the weights of the examples, (1, m); 0 x 0 where all count alike. */
    DMatrixRMaj weights() {
        return w;
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
        return (double) X.numCols / data.size();
    }
}
