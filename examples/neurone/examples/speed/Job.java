package neurone.examples.speed;

import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * A network whose step is timed, and the batch that it steps on.
 *
 * @param X (n_x, m)
 * @param Y targets, (n_y, m)
 */
public record Job(Trainer trainer, DMatrixRMaj X, DMatrixRMaj Y) {

    private static final double SMALL_ENOUGH_TO_STAY_FINITE = 1e-3;

    /** 2-16-16-1, tanh, on m examples. */
    public static Job moons(int m) {
        Network network =
                Network.inputs(2)
                        .dense(16, new Tanh())
                        .dense(16, new Tanh())
                        .dense(1, new Sigmoid())
                        .build(1);
        return of(
                new Trainer(
                        network,
                        new BinaryCrossEntropy(),
                        new GradientDescent(SMALL_ENOUGH_TO_STAY_FINITE)),
                ToyData.moons(m, 0.1, 1));
    }

    /** 784-...-10, ReLU, on m images. */
    public static Job digits(int m, int... hidden) {
        NetworkBuilder builder = Network.inputs(784);
        for (int units : hidden) {
            builder.dense(units, new ReLU());
        }
        return of(
                new Trainer(
                        builder.dense(10, new Softmax()).build(1),
                        new CategoricalCrossEntropy(),
                        new GradientDescent(SMALL_ENOUGH_TO_STAY_FINITE)),
                SyntheticDigits.of(m, 1));
    }

    private static Job of(Trainer trainer, Dataset batch) {
        return new Job(trainer, batch.X(), batch.Y());
    }

    /** Returns J before the update. */
    public double step() {
        return trainer.step(X, Y);
    }
}
