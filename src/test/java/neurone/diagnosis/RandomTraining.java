package neurone.diagnosis;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import neurone.DivergedException;
import neurone.Network;
import neurone.NetworkBuilder;
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
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.examples.extending.Swish;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * A training of which everything is drawn at random, but from what a student would choose.
 *
 * @param name what was drawn
 * @param network after the training
 * @param loss of the training
 * @param train the examples that it learned
 * @param validation the examples held back, or the same where a task has no others
 * @param trainer after the training
 * @param epochs that it should have
 */
record RandomTraining(
        String name,
        Network network,
        Loss loss,
        Dataset train,
        Dataset validation,
        Trainer trainer,
        int epochs) {

    /** What is to be learned, and with which output and loss. */
    private record Task(
            String name,
            Dataset train,
            Dataset validation,
            Activation output,
            Loss loss,
            int epochs,
            int mostLayers) {}

    private static final Dataset DIGITS = halved(SyntheticDigits.of(1000, 1));

    /** 14 x 14 pixels instead of 28 x 28, for speed: each the mean of four. */
    private static Dataset halved(Dataset digits) {
        DMatrixRMaj pixels = digits.X();
        DMatrixRMaj X = new DMatrixRMaj(14 * 14, digits.size());
        for (int pixel = 0; pixel < 28 * 28; pixel++) {
            int half = pixel / 28 / 2 * 14 + pixel % 28 / 2;
            for (int i = 0; i < digits.size(); i++) {
                X.add(half, i, pixels.get(pixel, i) / 4);
            }
        }
        return new Dataset(X, digits.Y());
    }

    static RandomTraining of(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Task task = task(random);
        Supplier<Activation> hidden =
                oneOf(
                        random,
                        List.<Supplier<Activation>>of(
                                Sigmoid::new,
                                Tanh::new,
                                ReLU::new,
                                LeakyReLU::new,
                                PReLU::new,
                                RReLU::new,
                                ELU::new,
                                Swish::new));
        int layers = random.nextInt(1, task.mostLayers() + 1);
        List<Integer> sizes = task.name().equals("digits") ? List.of(16, 32) : List.of(8, 16, 24);
        NetworkBuilder builder = Network.inputs(task.train().inputs());
        StringBuilder name = new StringBuilder(task.name());
        for (int l = 1; l <= layers; l++) {
            int units = oneOf(random, sizes);
            builder.dense(units, hidden.get());
            name.append(' ').append(units);
        }
        builder.dense(task.train().outputs(), task.output());
        Network network = builder.build(random);
        Optimizer optimizer =
                oneOf(
                        random,
                        List.of(
                                new GradientDescent(0.1),
                                new GradientDescent(0.3),
                                new Momentum(0.03),
                                new Momentum(0.1),
                                new RMSProp(0.003),
                                new RMSProp(0.01),
                                new Adam(0.003),
                                new Adam(0.01)));
        int batch = oneOf(random, List.of(16, 32));
        name.append(' ').append(hidden.get()).append(' ').append(optimizer);
        name.append(" batch ").append(batch).append(" seed ").append(seed);
        Trainer trainer =
                new Trainer(network, task.loss(), optimizer)
                        .batchSize(batch)
                        .seed(seed)
                        .validation(task.validation());
        fit(trainer, task);
        return new RandomTraining(
                name.toString(),
                network,
                task.loss(),
                task.train(),
                task.validation(),
                trainer,
                task.epochs());
    }

    private static void fit(Trainer trainer, Task task) {
        try {
            trainer.fit(task.train(), task.epochs());
        } catch (DivergedException e) {
            // fewer epochs than it should have
        }
    }

    private static Task task(SplittableRandom random) {
        long seed = random.nextLong();
        Loss squares = new MeanSquaredError();
        Loss binary =
                oneOf(random, List.of(new BinaryCrossEntropy(), new BinaryCrossEntropy(), squares));
        Loss categorical = new CategoricalCrossEntropy();
        return switch (random.nextInt(9)) {
            case 0 -> table("and", ToyData.and(), binary);
            case 1 -> table("xor", ToyData.xor(), binary);
            case 2 -> table("parity", ToyData.parity(3), binary);
            case 3 -> split("moons", ToyData.moons(200, 0.15, seed), new Sigmoid(), binary);
            case 4 -> split("circles", ToyData.circles(200, 0.1, seed), new Sigmoid(), binary);
            case 5 -> split("blobs", ToyData.blobs(200, 4, 0.25, seed), new Softmax(), categorical);
            case 6 -> split("curve", curve(200, seed), new Identity(), squares);
            default -> {
                var split = DIGITS.split(0.7, seed);
                yield new Task(
                        "digits", split.train(), split.test(), new Softmax(), categorical, 20, 2);
            }
        };
    }

    private static Task table(String name, Dataset all, Loss loss) {
        return new Task(name, all, all, new Sigmoid(), loss, 600, 2);
    }

    private static Task split(String name, Dataset all, Activation output, Loss loss) {
        var split = all.split(0.7, 1);
        return new Task(name, split.train(), split.test(), output, loss, 100, 4);
    }

    /** y = sin(2 x1) + x2 / 2, and noise of deviation 0.1. */
    private static Dataset curve(int m, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj X = new DMatrixRMaj(2, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int i = 0; i < m; i++) {
            X.set(0, i, random.nextDouble(-1.7, 1.7));
            X.set(1, i, random.nextDouble(-1.7, 1.7));
            Y.set(0, i, Math.sin(2 * X.get(0, i)) + X.get(1, i) / 2 + 0.1 * random.nextGaussian());
        }
        return new Dataset(X, Y);
    }

    private static <T> T oneOf(SplittableRandom random, List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /**
     * What anyone would call a success: 95% of the examples right, 90% of those held back, at less
     * than 0.3 of the cost of guessing; of numbers, R2 above 0.9 on both.
     */
    boolean isHealthy() {
        if (trainer.epoch() < epochs) {
            return false;
        }
        if (Double.isNaN(trainer.history().last().accuracy())) {
            return rSquared(train) > 0.9 && rSquared(validation) > 0.9;
        }
        return accuracy(train) >= 0.95
                && accuracy(validation) >= 0.9
                && trainer.evaluate(train).cost() < 0.3 * costOfGuessing();
    }

    Diagnosis diagnosis() {
        return Diagnosis.of(trainer);
    }

    private double costOfGuessing() {
        return Targets.of(loss, train).costOfMean();
    }

    private double accuracy(Dataset data) {
        return Accuracy.of(network.predict(data.X()), data.Y());
    }

    private double rSquared(Dataset data) {
        DMatrixRMaj Yhat = network.predict(data.X());
        DMatrixRMaj Y = data.Y();
        double mean = 0;
        for (int i = 0; i < data.size(); i++) {
            mean += Y.data[i] / data.size();
        }
        double errors = 0;
        double spread = 0;
        for (int i = 0; i < data.size(); i++) {
            errors += Math.pow(Yhat.data[i] - Y.data[i], 2);
            spread += Math.pow(mean - Y.data[i], 2);
        }
        return 1 - errors / spread;
    }
}
