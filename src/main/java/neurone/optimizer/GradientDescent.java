package neurone.optimizer;

import org.ejml.data.DMatrixRMaj;

/**
 * theta = theta - learningRate dtheta, the rule of lesson 4. Immutable.
 *
 * @param learningRate the size of a step; above 0
 */
public record GradientDescent(double learningRate) implements Optimizer {

    /** Checks the learning rate. */
    public GradientDescent {
        Settings.checkLearningRate(learningRate);
    }

    @Override
    public Update forParameter(DMatrixRMaj theta) {
        return (dTheta, rate) -> step(theta.data, dTheta.data, theta.getNumElements(), rate);
    }

    private static void step(double[] theta, double[] dTheta, int size, double rate) {
        for (int i = 0; i < size; i++) {
            theta[i] -= rate * dTheta[i];
        }
    }
}
