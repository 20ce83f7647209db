package neurone.optimizer;

import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.number;
import static neurone.formula.UpdateLaw.DTHETA;
import static neurone.formula.UpdateLaw.RATE;

import java.util.List;
import java.util.Optional;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.UpdateLaw;
import org.ejml.data.DMatrixRMaj;

/**
 * v = beta v + dtheta, theta = theta - learningRate v (as in PyTorch); v starts at 0. Immutable.
 *
 * @param learningRate the size of a step; above 0
 * @param beta how much of the last step's speed stays; in [0, 1), 0.9 by default
 */
public record Momentum(double learningRate, double beta) implements Optimizer {

    /** Checks the settings. */
    public Momentum {
        Settings.checkLearningRate(learningRate);
        Settings.checkDecay("beta", beta);
    }

    /**
     * With beta = 0.9.
     *
     * @param learningRate the size of a step; above 0
     */
    public Momentum(double learningRate) {
        this(learningRate, 0.9);
    }

    @Override
    public Update forParameter(DMatrixRMaj theta) {
        return new Velocity(theta, new DMatrixRMaj(theta.numRows, theta.numCols), beta);
    }

    @Override
    public Optional<UpdateLaw> law() {
        Formula v = letter("v");
        return Optional.of(
                new UpdateLaw(
                        List.of(Equation.of("v", number(beta).times(v).plus(DTHETA))),
                        RATE.times(v)));
    }

    private record Velocity(DMatrixRMaj theta, DMatrixRMaj v, double beta) implements Update {

        @Override
        public void apply(DMatrixRMaj dTheta, double rate) {
            step(theta.data, v.data, dTheta.data, theta.getNumElements(), beta, rate);
        }

        private static void step(
                double[] theta, double[] v, double[] dTheta, int size, double beta, double rate) {
            for (int i = 0; i < size; i++) {
                v[i] = beta * v[i] + dTheta[i];
                theta[i] -= rate * v[i];
            }
        }

        @Override
        public List<DMatrixRMaj> state() {
            return List.of(v);
        }
    }
}
