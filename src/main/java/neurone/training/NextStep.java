package neurone.training;

import java.util.List;
import java.util.Objects;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.schedule.ConstantRate;
import neurone.schedule.Schedule;
import org.ejml.data.DMatrixRMaj;

/**
 * What decides the next step of a training run, besides its network and its batch.
 *
 * @param loss L
 * @param optimizer the rule of the update
 * @param schedule of the learning rate
 * @param epoch whose learning rate it is, 0 before the first
 * @param learningRate of the step
 * @param l2 lambda, which adds lambda W to dW
 * @param clipNorm to which a longer gradient is clipped; infinite for none
 * @param optimizerState a copy of what the optimizer keeps of each parameter, in the order of
 *     {@link neurone.Network#parameters()}; empty before the first step
 */
public record NextStep(
        Loss loss,
        Optimizer optimizer,
        Schedule schedule,
        int epoch,
        double learningRate,
        double l2,
        double clipNorm,
        List<List<DMatrixRMaj>> optimizerState) {

    /** The first step of an optimizer, at the rate that it names. */
    public static NextStep first(Loss loss, Optimizer optimizer) {
        Objects.requireNonNull(loss, "expected a loss, such as new MeanSquaredError(), got null");
        Objects.requireNonNull(
                optimizer, "expected an optimizer, such as new Adam(0.001), got null");
        return new NextStep(
                loss,
                optimizer,
                new ConstantRate(),
                0,
                optimizer.learningRate(),
                0,
                Double.POSITIVE_INFINITY,
                List.of());
    }
}
