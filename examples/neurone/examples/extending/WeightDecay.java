package neurone.examples.extending;

import static neurone.formula.Formula.number;
import static neurone.formula.UpdateLaw.DTHETA;
import static neurone.formula.UpdateLaw.RATE;
import static neurone.formula.UpdateLaw.THETA;

import java.util.Optional;
import neurone.formula.UpdateLaw;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/** theta = theta - learningRate (dtheta + decay theta): gradient descent that prefers small W. */
public record WeightDecay(double learningRate, double decay) implements Optimizer {
    @Override
    public Update forParameter(DMatrixRMaj theta) {
        return (dTheta, rate) -> {
            for (int i = 0; i < theta.getNumElements(); i++) {
                theta.data[i] -= rate * (dTheta.data[i] + decay * theta.data[i]);
            }
        };
    }

    @Override
    public Optional<UpdateLaw> law() {
        return Optional.of(new UpdateLaw(RATE.times(DTHETA.plus(number(decay).times(THETA)))));
    }
}
