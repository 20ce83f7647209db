package neurone;

import neurone.activation.Identity;
import neurone.data.Standardizer;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Puts the scaling of inputs and targets into the layers, which are affine as it is. */
final class Folding {

    private Folding() {}

    /** W (x - mu) / sigma + b = (W / sigma) x + (b - W mu / sigma); 0 / 0 is 0, of a constant x. */
    static void inputs(Dense first, Standardizer inputs) {
        DMatrixRMaj W = first.weights().value();
        // W = W / sigma
        for (int j = 0; j < W.numCols; j++) {
            double sigma = inputs.standardDeviations().get(j);
            for (int i = 0; i < W.numRows; i++) {
                W.set(i, j, sigma == 0 ? 0 : W.get(i, j) / sigma);
            }
        }
        // b = b - W mu
        CommonOps_DDRM.multAdd(-1, W, inputs.means(), first.biases().value());
    }

    /** sigma (W a + b) + mu = (sigma W) a + (sigma b + mu). */
    static void targets(Dense last, Standardizer targets) {
        if (!last.activation().equals(new Identity())) {
            throw new IllegalStateException(
                    "the scaling of the targets goes into an Identity output only, this one is "
                            + last.activation());
        }
        double[] sigma = targets.standardDeviations().data;
        // W = sigma W, b = sigma b + mu
        CommonOps_DDRM.multRows(sigma, last.weights().value());
        CommonOps_DDRM.multRows(sigma, last.biases().value());
        CommonOps_DDRM.addEquals(last.biases().value(), targets.means());
    }
}
