package neurone.optimizer;

import static neurone.formula.UpdateLaw.DTHETA;
import static neurone.formula.UpdateLaw.RATE;

import java.util.Optional;
import neurone.formula.UpdateLaw;
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

    @Override
    public Optional<UpdateLaw> law() {
        return Optional.of(new UpdateLaw(RATE.times(DTHETA)));
    }
}
