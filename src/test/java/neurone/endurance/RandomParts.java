package neurone.endurance;

import java.util.List;
import java.util.function.IntFunction;
import java.util.random.RandomGenerator;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.initializer.Constant;
import neurone.initializer.HeNormal;
import neurone.initializer.HeUniform;
import neurone.initializer.Initializer;
import neurone.initializer.LeCunNormal;
import neurone.initializer.LeCunUniform;
import neurone.initializer.RandomNormal;
import neurone.initializer.RandomUniform;
import neurone.initializer.XavierNormal;
import neurone.initializer.XavierUniform;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.Cosine;
import neurone.schedule.ExponentialDecay;
import neurone.schedule.InverseTime;
import neurone.schedule.Schedule;
import neurone.schedule.StepDecay;
import neurone.schedule.WarmUp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** Draws the parts of an experiment, sensible ones and others. */
record RandomParts(RandomGenerator random) {

    private static final List<Initializer> INITIALIZERS =
            List.of(
                    new Zeros(),
                    new Constant(0.5),
                    new RandomNormal(0.01),
                    new RandomNormal(3),
                    new RandomUniform(1),
                    new XavierNormal(),
                    new XavierUniform(),
                    new HeNormal(),
                    new HeUniform(),
                    new LeCunNormal(),
                    new LeCunUniform());

    private static final List<IntFunction<Activation>> ACTIVATIONS =
            List.of(
                    units -> new Identity(),
                    units -> new Sigmoid(),
                    units -> new Tanh(),
                    units -> new ReLU(),
                    units -> new LeakyReLU(),
                    units -> new PReLU(),
                    PReLU::perUnit,
                    units -> new RReLU(),
                    units -> new ELU(),
                    units -> new Softmax());

    private static final List<Loss> LOSSES =
            List.of(
                    new MeanSquaredError(),
                    new BinaryCrossEntropy(),
                    new CategoricalCrossEntropy());

    private static final List<Schedule> SCHEDULES =
            List.of(
                    new ExponentialDecay(0.9),
                    new InverseTime(0.5),
                    new StepDecay(3, 0.5),
                    new WarmUp(3, new Cosine(10)));

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
        return oneOf(ACTIVATIONS).apply(units);
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
            trainer.schedule(oneOf(SCHEDULES));
        }
    }

    Loss loss() {
        return oneOf(LOSSES);
    }

    Optimizer optimizer() {
        double rate = scale(1e-5, 100);
        List<Optimizer> choices =
                List.of(
                        new GradientDescent(rate),
                        new Momentum(rate),
                        new RMSProp(rate),
                        new Adam(rate));
        return oneOf(choices);
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
