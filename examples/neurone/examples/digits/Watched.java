package neurone.examples.digits;

import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * A rule that tells a listener of each update: the progress within an epoch. It keeps no state to
 * save, so it is for rules without one.
 */
record Watched(Optimizer rule, Runnable listener) implements Optimizer {

    @Override
    public double learningRate() {
        return rule.learningRate();
    }

    @Override
    public Update forParameter(DMatrixRMaj theta) {
        Update update = rule.forParameter(theta);
        return (dTheta, rate) -> {
            update.apply(dTheta, rate);
            listener.run();
        };
    }
}
