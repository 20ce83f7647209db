package neurone.endurance;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.RandomUniform;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Optimizer;
import neurone.parts.Samples;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** Draws the parts of an experiment, sensible ones and others. */
record RandomParts(RandomGenerator random) {

    private static final List<Initializer> INITIALIZERS =
            Stream.concat(
                            Samples.initializers().stream(),
                            Stream.of(new RandomNormal(3), new RandomUniform(1)))
                    .toList();

    private <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** From low to high, as many small numbers as large ones. */
    double scale(double low, double high) {
        return low * Math.pow(high / low, random.nextDouble());
    }

    int size(int most) {
        return (int) scale(1, most + 0.999);
    }

    Initializer initializer() {
        return oneOf(INITIALIZERS);
    }

    Activation activation(int units) {
        return oneOf(Samples.activations(units));
    }

    /** An output activation that fits the loss, most of the time. */
    Activation outputFor(Loss loss, int units) {
        if (loss instanceof MeanSquaredError || random.nextInt(20) == 0) {
            return activation(units);
        }
        return loss instanceof BinaryCrossEntropy ? new Sigmoid() : new Softmax();
    }

    /** Sets each of the trainer's options in one experiment out of three. */
    void setOptions(Trainer trainer, Dataset validation) {
        trainer.batchSize(size(300)).seed(random.nextLong());
        if (random.nextInt(3) == 0) {
            trainer.validation(validation).earlyStopping(size(5));
        } else if (random.nextBoolean()) {
            trainer.validation(validation);
        }
        if (random.nextInt(3) == 0) {
            trainer.clipNorm(scale(1e-3, 1e3));
        }
        if (random.nextInt(3) == 0) {
            trainer.l2(scale(1e-6, 1));
        }
        if (random.nextInt(3) == 0) {
            trainer.schedule(oneOf(Samples.schedules()));
        }
    }

    Loss loss() {
        return oneOf(Samples.losses());
    }

    Optimizer optimizer() {
        return oneOf(Samples.optimizers(scale(1e-5, 100)));
    }

    DMatrixRMaj inputs(int rows, int m) {
        double scale = random.nextInt(20) == 0 ? scale(1e-150, 1e150) : scale(1e-3, 1e3);
        DMatrixRMaj X = new DMatrixRMaj(rows, m);
        for (int i = 0; i < X.getNumElements(); i++) {
            X.data[i] = scale * random.nextGaussian();
        }
        return X;
    }

    /** Probabilities that sum to 1 in each column, one-hot or soft, which fit every loss. */
    DMatrixRMaj targets(int rows, int m) {
        DMatrixRMaj Y = new DMatrixRMaj(rows, m);
        double softness = random.nextInt(3) == 0 ? random.nextDouble() : 0;
        for (int column = 0; column < m; column++) {
            int right = random.nextInt(rows);
            for (int row = 0; row < rows; row++) {
                Y.set(row, column, softness / rows + (row == right ? 1 - softness : 0));
            }
        }
        return Y;
    }
}
