package neurone.diagnosis;

import neurone.core.Parameter;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.NormOps_DDRM;

/**
 * How far the updates of a run could carry the parameters if each followed the gradient of now: the
 * optimizer is asked, on copies.
 */
final class Reach {

    /** Momentum takes some to come up to speed. */
    private static final int STEPS = 20;

    private Reach() {}

    /**
     * How far the cost would fall along the gradient if the slope stayed as it is and the
     * parameters moved by their own size; as a part of the cost of knowing nothing.
     */
    static double slope(Evidence evidence) {
        double gradients = 0;
        double size = 0;
        for (Parameter parameter : evidence.network().parameters()) {
            gradients += Math.pow(NormOps_DDRM.normF(evidence.pass().gradients().of(parameter)), 2);
            size += Math.pow(NormOps_DDRM.normF(parameter.value()), 2);
        }
        return Math.sqrt(gradients * size) / evidence.costOfMean();
    }

    /** As a part of the size of the parameters. */
    static double of(Evidence evidence) {
        Optimizer optimizer = evidence.run().optimizer().orElseThrow();
        double way = 0;
        double size = 0;
        for (Parameter parameter : evidence.network().parameters()) {
            DMatrixRMaj gradient = evidence.pass().gradients().of(parameter);
            DMatrixRMaj theta = parameter.value().copy();
            Optimizer.Update update = optimizer.forParameter(theta);
            for (int i = 0; i < STEPS; i++) {
                update.apply(gradient, evidence.run().learningRate());
            }
            CommonOps_DDRM.subtractEquals(theta, parameter.value());
            way += Math.pow(NormOps_DDRM.normF(theta), 2);
            size += Math.pow(NormOps_DDRM.normF(parameter.value()), 2);
        }
        return evidence.run().updates() / (double) STEPS * Math.sqrt(way / size);
    }
}
