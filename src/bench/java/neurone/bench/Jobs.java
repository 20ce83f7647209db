package neurone.bench;

import java.nio.file.Path;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Mnist;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** The networks that the benchmarks train, and the batches that they train on. */
final class Jobs {

    /** One batch, and the trainer that steps on it. */
    record Job(Trainer trainer, DMatrixRMaj X, DMatrixRMaj Y) {

        /** Takes the matrices once: a dataset would copy them for each step. */
        static Job of(Trainer trainer, Dataset batch) {
            return new Job(trainer, batch.X(), batch.Y());
        }

        double step() {
            return trainer.step(X, Y);
        }
    }

    private static final double SMALL_ENOUGH_TO_STAY_FINITE = 1e-3;

    private Jobs() {}

    static Job named(String name) {
        return switch (name) {
            case "moons" -> moons(400);
            case "mnist" -> digits(64, 128);
            case "wide" -> digits(256, 1024, 1024);
            default -> throw new IllegalArgumentException("no such job: " + name);
        };
    }

    /** The 60,000 images of MNIST in that folder, or as many that are drawn if it is empty. */
    static Dataset images(String mnist) {
        return mnist.isEmpty() ? SyntheticDigits.of(60_000, 1) : Mnist.train(Path.of(mnist));
    }

    /** 2-16-16-1, tanh, on m examples. */
    static Job moons(int m) {
        Network network =
                Network.inputs(2)
                        .dense(16, new Tanh())
                        .dense(16, new Tanh())
                        .dense(1, new Sigmoid())
                        .build(1);
        return Job.of(
                new Trainer(
                        network,
                        new BinaryCrossEntropy(),
                        new GradientDescent(SMALL_ENOUGH_TO_STAY_FINITE)),
                ToyData.moons(m, 0.1, 1));
    }

    /** 784-...-10, ReLU, on m images. */
    static Job digits(int m, int... hidden) {
        NetworkBuilder builder = Network.inputs(784);
        for (int units : hidden) {
            builder.dense(units, new ReLU());
        }
        return Job.of(
                new Trainer(
                        builder.dense(10, new Softmax()).build(1),
                        new CategoricalCrossEntropy(),
                        new GradientDescent(SMALL_ENOUGH_TO_STAY_FINITE)),
                SyntheticDigits.of(m, 1));
    }
}
