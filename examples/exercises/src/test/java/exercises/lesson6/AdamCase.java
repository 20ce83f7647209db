package exercises.lesson6;

import exercises.check.Draw;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/** Some steps of Adam, each with a rate of its own. */
record AdamCase(
        double beta1,
        double beta2,
        double epsilon,
        double[] rates,
        DMatrixRMaj theta,
        DMatrixRMaj gradients) {

    private static final int STEPS = 3;

    static AdamCase of(Draw d) {
        double[] rates = new double[STEPS];
        for (int t = 0; t < STEPS; t++) {
            rates[t] = d.number(0.05, 0.5);
        }
        return new AdamCase(
                d.number(0.7, 0.9),
                d.number(0.92, 0.99),
                d.number(0.05, 0.2),
                rates,
                d.matrix(1, 2),
                d.matrix(STEPS, 2));
    }

    /** Theta after each step; another parameter is updated in between. */
    Map<String, Object> run(Optimizer optimizer) {
        DMatrixRMaj moved = theta.copy();
        Optimizer.Update update = optimizer.forParameter(moved);
        Optimizer.Update other = optimizer.forParameter(new DMatrixRMaj(2, 2));
        Map<String, Object> result = new LinkedHashMap<>();
        for (int t = 0; t < STEPS; t++) {
            DMatrixRMaj g = new DMatrixRMaj(1, 2);
            System.arraycopy(gradients.data, 2 * t, g.data, 0, 2);
            update.apply(g, rates[t]);
            other.apply(new DMatrixRMaj(new double[][] {{9, 9}, {9, 9}}), rates[t]);
            result.put("theta[" + (t + 1) + "]", moved.copy());
        }
        return result;
    }

    /** Theta after each step with a slip. */
    Map<String, Object> run(Slip slip) {
        DMatrixRMaj moved = theta.copy();
        double[] m = new double[2];
        double[] v = new double[2];
        double b1 = slip == Slip.SWAPPED ? beta2 : beta1;
        double b2 = slip == Slip.SWAPPED ? beta1 : beta2;
        boolean mCorrected = slip != Slip.NO_CORRECTION;
        boolean vCorrected = mCorrected && slip != Slip.ONLY_M_CORRECTED;
        Map<String, Object> result = new LinkedHashMap<>();
        for (int step = 0; step < STEPS; step++) {
            double rate = slip == Slip.OWN_RATE ? 7 : rates[step];
            for (int i = 0; i < 2; i++) {
                int t =
                        switch (slip) {
                            case T_FROM_ZERO -> step;
                            case T_EACH_NUMBER -> 2 * step + i + 1;
                            default -> step + 1;
                        };
                double g = gradients.get(step, i);
                m[i] = b1 * m[i] + (1 - b1) * g;
                v[i] = b2 * v[i] + (1 - b2) * (slip == Slip.NOT_SQUARED ? g : g * g);
                double mhat = mCorrected ? m[i] / (1 - Math.pow(b1, t)) : m[i];
                double vhat = vCorrected ? v[i] / (1 - Math.pow(b2, t)) : v[i];
                double move = rate * mhat / divisor(vhat, slip);
                moved.data[i] -= slip == Slip.ASCENT ? -move : move;
            }
            result.put("theta[" + (step + 1) + "]", moved.copy());
        }
        return result;
    }

    private double divisor(double vhat, Slip slip) {
        return switch (slip) {
            case NO_ROOT -> vhat + epsilon;
            case EPSILON_INSIDE -> Math.sqrt(vhat + epsilon);
            default -> Math.sqrt(vhat) + epsilon;
        };
    }

    /** What may be wrong in Adam. */
    enum Slip {
        NO_CORRECTION,
        ONLY_M_CORRECTED,
        T_FROM_ZERO,
        T_EACH_NUMBER,
        EPSILON_INSIDE,
        NOT_SQUARED,
        NO_ROOT,
        OWN_RATE,
        SWAPPED,
        ASCENT
    }
}
