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
 * s = decay s + (1 - decay) dtheta^2, theta = theta - learningRate dtheta / (sqrt(s) + epsilon); s
 * starts at 0 (Hinton 2012, as in PyTorch). Immutable.
 *
 * @param learningRate the size of a step; above 0
 * @param decay how much of s stays; in [0, 1), 0.99 by default
 * @param epsilon keeps the quotient finite; above 0, 1e-8 by default
 */
public record RMSProp(double learningRate, double decay, double epsilon) implements Optimizer {

    /** Checks the settings. */
    public RMSProp {
        Settings.checkLearningRate(learningRate);
        Settings.checkDecay("decay", decay);
        Settings.checkEpsilon(epsilon);
    }

    /**
     * With decay = 0.99 and epsilon = 1e-8.
     *
     * @param learningRate the size of a step; above 0
     */
    public RMSProp(double learningRate) {
        this(learningRate, 0.99, 1e-8);
    }

    @Override
    public Update forParameter(DMatrixRMaj theta) {
        return new MeanSquare(theta, new DMatrixRMaj(theta.numRows, theta.numCols), this);
    }

    @Override
    public Optional<UpdateLaw> law() {
        Formula s = letter("s");
        Formula mean = number(decay).times(s).plus(number(1 - decay).times(DTHETA.power(2)));
        return Optional.of(
                new UpdateLaw(
                        List.of(Equation.of("s", mean)),
                        RATE.times(DTHETA).over(sqrt(s).plus(epsilon))));
    }

    private record MeanSquare(DMatrixRMaj theta, DMatrixRMaj s, RMSProp rule) implements Update {

        @Override
        public void apply(DMatrixRMaj dTheta, double rate) {
            step(theta.data, s.data, dTheta.data, theta.getNumElements(), rate);
        }

        private void step(double[] theta, double[] s, double[] dTheta, int size, double rate) {
            double decay = rule.decay;
            double epsilon = rule.epsilon;
            for (int i = 0; i < size; i++) {
                s[i] = decay * s[i] + (1 - decay) * dTheta[i] * dTheta[i];
                theta[i] -= rate * dTheta[i] / (Math.sqrt(s[i]) + epsilon);
            }
        }

        @Override
        public List<DMatrixRMaj> state() {
            return List.of(s);
        }
    }
}
