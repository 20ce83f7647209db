package neurone.loss;

import neurone.core.Matrices;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** From the loss back through the output activation: dYhat = 1/m dL/dYhat, dZ = dYhat * g'(Z). */
record ChainRule(Loss loss, Dense layer) implements OutputLoss {

    /** Stands in dYhat until the loss has written there: no formula gives these bits. */
    private static final long UNWRITTEN_BITS = 0x7ff8_0000_dead_beefL;

    private static final double UNWRITTEN = Double.longBitsToDouble(UNWRITTEN_BITS);

    @Override
    public double value(Cache output, DMatrixRMaj Y) {
        return loss.value(output.A(), Y);
    }

    @Override
    public void backward(Cache output, DMatrixRMaj Y, int m) {
        startAt(output, Y, m);
        // dZ = dYhat * g'(Z)
        layer.backwardActivation(output);
    }

    @Override
    public void backward(Cache output, DMatrixRMaj Y, int m, DMatrixRMaj w) {
        startAt(output, Y, m);
        CommonOps_DDRM.multCols(output.dA(), w.data);
        layer.backwardActivation(output);
    }

    private void startAt(Cache output, DMatrixRMaj Y, int m) {
        // dYhat = 1/m dL/dYhat
        DMatrixRMaj dYhat = output.dA();
        dYhat.reshape(Y.numRows, Y.numCols);
        dYhat.data[0] = UNWRITTEN;
        loss.gradient(output.A(), Y, dYhat);
        checkWritten(dYhat, Y);
        CommonOps_DDRM.scale(1.0 / m, dYhat);
    }

    private void checkWritten(DMatrixRMaj dYhat, DMatrixRMaj Y) {
        if (dYhat.numRows != Y.numRows || dYhat.numCols != Y.numCols) {
            throw new IllegalStateException(
                    Names.of(loss)
                            + ".gradient must leave dYhat in the shape of Y, "
                            + Matrices.shape(Y)
                            + ", but it is "
                            + Matrices.shape(dYhat));
        }
        if (Double.doubleToRawLongBits(dYhat.data[0]) == UNWRITTEN_BITS) {
            throw new IllegalStateException(
                    Names.of(loss)
                            + ".gradient has not set dYhat: write dL/dyhat into the numbers of that"
                            + " matrix, dYhat.set(i, j, ...), and make no other in its place");
        }
    }

    @Override
    public boolean isPaired() {
        return false;
    }
}
