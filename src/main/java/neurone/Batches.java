package neurone;

import java.util.random.RandomGenerator;
import neurone.data.Dataset;
import neurone.data.Shuffle;
import neurone.measure.Accuracy;
import org.ejml.data.DMatrixRMaj;

/** Cuts a dataset into batches, in a new random order each epoch, in the same two buffers. */
final class Batches {

    private final Dataset data;
    private final int batchSize;
    private final int[] order;
    private final boolean classes;
    private final DMatrixRMaj X = new DMatrixRMaj(0, 0);
    private final DMatrixRMaj Y = new DMatrixRMaj(0, 0);
    private int position;

    Batches(Dataset data, int batchSize) {
        this.data = data;
        this.batchSize = batchSize;
        this.classes = Accuracy.isMeasurable(data.Y());
        this.order = isWhole() ? new int[0] : new int[data.size()];
    }

    private boolean isWhole() {
        return batchSize == data.size();
    }

    /** Starts an epoch. The order follows from random alone, not from that of the last epoch. */
    void shuffle(RandomGenerator random) {
        position = 0;
        for (int i = 0; i < order.length; i++) {
            order[i] = i;
        }
        Shuffle.shuffle(order, random);
    }

    /** Goes on to the next batch; returns false when the epoch is over. */
    boolean next() {
        if (position == data.size()) {
            return false;
        }
        int end = Math.min(position + batchSize, data.size());
        if (!isWhole()) {
            data.gather(order, position, end, X, Y);
        }
        position = end;
        return true;
    }

    DMatrixRMaj X() {
        return isWhole() ? data.X() : X;
    }

    DMatrixRMaj Y() {
        return isWhole() ? data.Y() : Y;
    }

    /** Returns whether every y is 0 or 1. */
    boolean areClasses() {
        return classes;
    }

    int size() {
        return data.size();
    }
}
