package exercises.lesson4;

import exercises.check.Draw;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/** Some steps on two parameters, each step with a rate of its own. */
record StepsCase(double beta, double[] rates, DMatrixRMaj theta, DMatrixRMaj gradients) {

    private static final int STEPS = 4;

    /** What v becomes. */
    interface Velocity {
        double next(double v, double g, double rate);
    }

    static StepsCase of(Draw d) {
        double[] rates = new double[STEPS];
        for (int t = 0; t < STEPS; t++) {
            rates[t] = d.number(0.05, 0.5);
        }
        return new StepsCase(d.number(0.5, 0.95), rates, d.matrix(1, 3), d.matrix(STEPS, 3));
    }

    /** Theta after each step of an optimizer, which works on another parameter in between. */
    Map<String, Object> run(Optimizer optimizer) {
        DMatrixRMaj moved = theta.copy();
        Optimizer.Update update = optimizer.forParameter(moved);
        Optimizer.Update other = optimizer.forParameter(new DMatrixRMaj(2, 2));
        Map<String, Object> result = new LinkedHashMap<>();
        for (int t = 0; t < STEPS; t++) {
            update.apply(gradient(t), rates[t]);
            other.apply(new DMatrixRMaj(new double[][] {{9, 9}, {9, 9}}), rates[t]);
            result.put("theta[" + (t + 1) + "]", moved.copy());
        }
        return result;
    }

    private DMatrixRMaj gradient(int t) {
        DMatrixRMaj g = new DMatrixRMaj(1, 3);
        System.arraycopy(gradients.data, 3 * t, g.data, 0, 3);
        return g;
    }

    /** Theta after each step of theta -= rate v, or of theta -= v. */
    Map<String, Object> run(Velocity velocity, boolean timesRate) {
        DMatrixRMaj moved = theta.copy();
        double[] v = new double[3];
        Map<String, Object> result = new LinkedHashMap<>();
        for (int t = 0; t < STEPS; t++) {
            for (int i = 0; i < 3; i++) {
                v[i] = velocity.next(v[i], gradients.get(t, i), rates[t]);
                moved.data[i] -= (timesRate ? rates[t] : 1) * v[i];
            }
            result.put("theta[" + (t + 1) + "]", moved.copy());
        }
        return result;
    }

    /** The same with one rate for all steps. */
    Map<String, Object> fixedRate(double rate, Velocity velocity) {
        double[] same = new double[STEPS];
        java.util.Arrays.fill(same, rate);
        return new StepsCase(beta, same, theta, gradients).run(velocity, true);
    }
}
