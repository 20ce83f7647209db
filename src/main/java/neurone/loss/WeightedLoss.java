package neurone.loss;

import neurone.core.Matrices;
import neurone.layer.Cache;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * Example i counts w_i times: the sum is sum_i w_i L_i, and J = 1/m of it, with m the number of
 * examples and not the sum of the weights.
 *
 * <p>It keeps the buffers of one example, and so belongs to one pass.
 */
public final class WeightedLoss implements OutputLoss {

    private final OutputLoss loss;
    private final DMatrixRMaj w;
    private final Cache example = new Cache();
    private final DMatrixRMaj y = new DMatrixRMaj(0, 0);

    /**
     * A loss with weights.
     *
     * @param loss L
     * @param w (1, m), kept, not copied: each batch may write those of its examples there
     */
    public WeightedLoss(OutputLoss loss, DMatrixRMaj w) {
        this.loss = loss;
        this.w = w;
    }

    /** Returns whether it reads its weights from that matrix. */
    public boolean isOf(DMatrixRMaj weights) {
        return w == weights;
    }

    @Override
    public double value(Cache output, DMatrixRMaj Y) {
        checkWeights(Y);
        double sum = 0;
        for (int i = 0; i < Y.numCols; i++) {
            copyColumn(output.Z(), i, example.Z());
            copyColumn(output.A(), i, example.A());
            copyColumn(Y, i, y);
            // sum_i w_i L_i
            sum += w.data[i] * loss.value(example, y);
        }
        return sum;
    }

    private void checkWeights(DMatrixRMaj Y) {
        if (w.numRows != 1 || w.numCols != Y.numCols) {
            throw new IllegalArgumentException(
                    "Y has "
                            + Printable.count(Y.numCols, "example")
                            + ": expected weights of shape "
                            + Matrices.shape(1, Y.numCols)
                            + ", got "
                            + Matrices.shape(w));
        }
    }

    private static void copyColumn(DMatrixRMaj from, int column, DMatrixRMaj to) {
        to.reshape(from.numRows, 1);
        for (int i = 0; i < from.numRows; i++) {
            to.data[i] = from.data[i * from.numCols + column];
        }
    }

    @Override
    public void backward(Cache output, DMatrixRMaj Y, int m) {
        checkWeights(Y);
        loss.backward(output, Y, m, w);
    }

    @Override
    public boolean isPaired() {
        return loss.isPaired();
    }

    @Override
    public String toString() {
        return loss + ", weighted";
    }
}
