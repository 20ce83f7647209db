package neurone.optimizer;

import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.number;
import static neurone.formula.Formula.sqrt;
import static neurone.formula.UpdateLaw.DTHETA;
import static neurone.formula.UpdateLaw.RATE;

import java.util.List;
import java.util.Optional;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.UpdateLaw;
import org.ejml.data.DMatrixRMaj;

/**
 * m = beta1 m + (1 - beta1) dtheta, v = beta2 v + (1 - beta2) dtheta^2, and with t counting the
 * steps from 1, theta = theta - learningRate mhat / (sqrt(vhat) + epsilon) where mhat = m / (1 -
 * beta1^t) and vhat = v / (1 - beta2^t). Kingma and Ba 2015; epsilon is outside the root.
 * Immutable.
 *
 * @param learningRate the size of a step; above 0
 * @param beta1 how much of m stays; in [0, 1), 0.9 by default
 * @param beta2 how much of v stays; in [0, 1), 0.999 by default
 * @param epsilon keeps the quotient finite; above 0, 1e-8 by default
 */
public record Adam(double learningRate, double beta1, double beta2, double epsilon)
        implements Optimizer {

    /** Checks the settings. */
    public Adam {
        Settings.checkLearningRate(learningRate);
        Settings.checkDecay("beta1", beta1);
        Settings.checkDecay("beta2", beta2);
        Settings.checkEpsilon(epsilon);
    }

    /**
     * With the paper's beta1 = 0.9, beta2 = 0.999 and epsilon = 1e-8.
     *
     * @param learningRate the size of a step; above 0
     */
    public Adam(double learningRate) {
        this(learningRate, 0.9, 0.999, 1e-8);
    }

    @Override
    public Update forParameter(DMatrixRMaj theta) {
        return new Moments(
                theta,
                new DMatrixRMaj(theta.numRows, theta.numCols),
                new DMatrixRMaj(theta.numRows, theta.numCols),
                new DMatrixRMaj(1, 1),
                this);
    }

    @Override
    public Optional<UpdateLaw> law() {
        Formula m = letter("m");
        Formula v = letter("v");
        Formula t = letter("t");
        Formula mean = number(beta1).times(m).plus(number(1 - beta1).times(DTHETA));
        Formula squares = number(beta2).times(v).plus(number(1 - beta2).times(DTHETA.power(2)));
        return Optional.of(
                new UpdateLaw(
                        List.of(
                                Equation.of("m", mean),
                                Equation.of("v", squares),
                                Equation.of("t", t.plus(1)),
                                Equation.of("mhat", m.over(corrected(beta1, t))),
                                Equation.of("vhat", v.over(corrected(beta2, t)))),
                        RATE.times(letter("mhat")).over(sqrt(letter("vhat")).plus(epsilon))));
    }

    private static Formula corrected(double beta, Formula t) {
        return number(1).minus(number(beta).power(t));
    }

    private record Moments(
            DMatrixRMaj theta, DMatrixRMaj m, DMatrixRMaj v, DMatrixRMaj t, Adam rule)
            implements Update {

        @Override
        public void apply(DMatrixRMaj dTheta, double rate) {
            t.data[0]++;
            double mScale = 1 - Math.pow(rule.beta1, t.data[0]);
            double vScale = 1 - Math.pow(rule.beta2, t.data[0]);
            step(dTheta.data, theta.getNumElements(), rate / mScale, Math.sqrt(vScale));
        }

        private void step(double[] dTheta, int size, double rate, double rootOfVScale) {
            double beta1 = rule.beta1;
            double beta2 = rule.beta2;
            double epsilon = rule.epsilon;
            for (int i = 0; i < size; i++) {
                double g = dTheta[i];
                m.data[i] = beta1 * m.data[i] + (1 - beta1) * g;
                v.data[i] = beta2 * v.data[i] + (1 - beta2) * g * g;
                theta.data[i] -= rate * m.data[i] / (Math.sqrt(v.data[i]) / rootOfVScale + epsilon);
            }
        }

        @Override
        public List<DMatrixRMaj> state() {
            return List.of(m, v, t);
        }
    }
}
