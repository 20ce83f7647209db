package neurone.onnx;

import neurone.data.Standardizer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The scaling of inputs, (x - mu) / sigma, or of targets, a sigma + mu, of which a file may leave
 * out either part.
 */
final class Scaling {

    /** Makes one number as many as there are rows. */
    interface Spreading {
        DMatrixRMaj spread(DMatrixRMaj column, int n, Node node);
    }

    private final boolean scalesFirst;
    private Step.Shift shift;
    private Step.Scale scale;

    Scaling(boolean scalesFirst) {
        this.scalesFirst = scalesFirst;
    }

    boolean isEmpty() {
        return shift == null && scale == null;
    }

    void shift(Step.Shift step, Refusals refusals) {
        if (shift != null || (!scalesFirst && scale != null)) {
            throw another(step, refusals);
        }
        shift = step;
    }

    void scale(Step.Scale step, Refusals refusals) {
        if (scale != null || (scalesFirst && shift != null)) {
            throw another(step, refusals);
        }
        scale = step;
    }

    private RuntimeException another(Step step, Refusals refusals) {
        return refusals.of(
                step.node(),
                "est un changement d'échelle de trop : %s",
                "is one scaling too many: %s",
                scalesFirst
                        ? new Words(
                                "les cibles sont multipliées, puis déplacées",
                                "targets are multiplied, then moved")
                        : new Words(
                                "les entrées sont déplacées, puis divisées",
                                "inputs are moved, then divided"));
    }

    /** The standardizer of n rows. */
    Standardizer standardizer(int n, Spreading spreading) {
        DMatrixRMaj mu = new DMatrixRMaj(n, 1);
        DMatrixRMaj sigma = new DMatrixRMaj(n, 1);
        sigma.fill(1);
        if (shift != null) {
            mu = spreading.spread(shift.by(), n, shift.node());
            CommonOps_DDRM.scale(scalesFirst ? 1 : -1, mu);
            // no -0, which equals 0 and is another bit
            CommonOps_DDRM.add(mu, 0);
        }
        if (scale != null) {
            sigma = spreading.spread(scale.by(), n, scale.node());
            if (scale.divides() == scalesFirst) {
                CommonOps_DDRM.elementPower(sigma, -1, sigma);
            }
        }
        return new Standardizer(mu, sigma);
    }
}
