package neurone.diagnosis;

import java.util.function.Function;
import neurone.core.Norm;
import neurone.core.Parameter;
import neurone.optimizer.Optimizer;
import neurone.training.Epoch;
import org.ejml.data.DMatrixRMaj;

/**
 * How far the updates of a run could carry the parameters: the optimizer is asked what it makes of
 * a gradient, and the epochs what theirs was.
 */
final class Reach {

    /** Momentum takes some to come up to speed. */
    private static final int STEPS = 20;

    /** A rule whose steps grow with the gradient, unlike Adam's, answers such a one. */
    private static final double STEEPER = 1000;

    /** Of a rule whose steps grow with the gradient: a step of such a part of the gradient. */
    private static final double LONG = 0.4;

    /** Of a rule whose steps do not, for each parameter: the usual is a hundredth or less. */
    private static final double LONG_EACH = 0.05;

    private Reach() {}

    /**
     * How far the cost would fall along the gradient if the slope stayed as it is and the
     * parameters moved by their own size; as a part of the cost of knowing nothing.
     */
    static double slope(Evidence evidence) {
        return gradient(evidence) * size(evidence) / evidence.costOfMean();
    }

    private static double gradient(Evidence evidence) {
        return norm(evidence, evidence.trip().backward().gradients()::of);
    }

    private static double size(Evidence evidence) {
        return norm(evidence, Parameter::value);
    }

    private static double norm(Evidence evidence, Function<Parameter, DMatrixRMaj> matrix) {
        return Norm.of(
                evidence.network().parameters().stream().map(matrix).toArray(DMatrixRMaj[]::new));
    }

    /**
     * The length of the way of all updates at most, as a part of the size of the parameters;
     * infinite where the rule is not known.
     */
    static double of(Evidence evidence) {
        return evidence.run()
                .optimizer()
                .map(optimizer -> of(optimizer, evidence))
                .orElse(Double.POSITIVE_INFINITY);
    }

    private static double of(Optimizer optimizer, Evidence evidence) {
        Run run = evidence.run();
        double root = Math.sqrt(evidence.network().parameterCount());
        double rates = 0;
        double slopes = 0;
        for (Epoch epoch : run.epochs()) {
            rates += epoch.learningRate() / optimizer.learningRate();
            slopes += epoch.learningRate() / optimizer.learningRate() * epoch.lastGradientNorm();
        }
        // a rule that grows with the gradient takes a step of g for each parameter, g root in all
        double way =
                grows(optimizer) ? step(optimizer, 1) * slopes : root * step(optimizer, 1) * rates;
        return run.batches() * way / size(evidence);
    }

    /** Whether the rule takes steps that are longer than usual. */
    static boolean isLong(Evidence evidence) {
        return evidence.run()
                .optimizer()
                .filter(o -> step(o, 1) > (grows(o) ? LONG : LONG_EACH))
                .isPresent();
    }

    private static boolean grows(Optimizer optimizer) {
        return step(optimizer, STEEPER) > STEEPER / 10 * step(optimizer, 1);
    }

    /** How far a parameter goes in a step, if its derivative stays g. */
    private static double step(Optimizer optimizer, double g) {
        DMatrixRMaj theta = new DMatrixRMaj(1, 1);
        DMatrixRMaj dTheta = new DMatrixRMaj(new double[][] {{g}});
        Optimizer.Update update = optimizer.forParameter(theta);
        for (int i = 0; i < STEPS; i++) {
            update.apply(dTheta, optimizer.learningRate());
        }
        return Math.abs(theta.data[0]) / STEPS;
    }
}
