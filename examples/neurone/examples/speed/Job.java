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
import neurone.loss.Loss;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
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
        return of(network, new BinaryCrossEntropy(), ToyData.moons(m, 0.1, 1));
    }

    /** 2-8-1, tanh, on the four examples of exclusive or. */
    public static Job xor() {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(1);
        return of(network, new BinaryCrossEntropy(), ToyData.xor());
    }

    /** 784-...-10, ReLU, on m images. */
    public static Job digits(int m, int... hidden) {
        NetworkBuilder builder = Network.inputs(784);
        for (int units : hidden) {
            builder.dense(units, new ReLU());
        }
        return of(
                builder.dense(10, new Softmax()).build(1),
                new CategoricalCrossEntropy(),
                SyntheticDigits.of(m, 1));
    }

    private static Job of(Network network, Loss loss, Dataset batch) {
        Optimizer optimizer = new GradientDescent(SMALL_ENOUGH_TO_STAY_FINITE);
        return new Job(new Trainer(network, loss, optimizer), batch.X(), batch.Y());
    }

    /** Returns J before the update. */
    public double step() {
        return trainer.step(X, Y);
    }
}
