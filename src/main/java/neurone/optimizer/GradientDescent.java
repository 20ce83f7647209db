package neurone.optimizer;

import neurone.linalg.Products;
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
        // theta = theta - rate dTheta
        return (dTheta, rate) -> Products.addMultiple(theta, -rate, dTheta);
    }
}
