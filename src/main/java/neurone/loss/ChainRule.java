package neurone.loss;

import neurone.layer.Cache;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** From the loss back through the output activation: dYhat = 1/m dL/dYhat, dZ = dYhat * g'(Z). */
record ChainRule(Loss loss, Dense layer) implements OutputLoss {

    @Override
    public double value(Cache output, DMatrixRMaj Y) {
        return loss.value(output.A(), Y);
    }

    @Override
    public void backward(Cache output, DMatrixRMaj Y, int m) {
        // dYhat = 1/m dL/dYhat
        loss.gradient(output.A(), Y, output.dA());
        CommonOps_DDRM.scale(1.0 / m, output.dA());
        // dZ = dYhat * g'(Z)
        layer.backwardActivation(output);
    }

    @Override
    public boolean isPaired() {
        return false;
    }
}
