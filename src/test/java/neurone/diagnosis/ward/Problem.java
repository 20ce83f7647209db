package neurone.diagnosis.ward;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
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
import neurone.data.Task;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.schedule.ConstantRate;
import neurone.schedule.Cosine;
import neurone.schedule.StepDecay;

/**
 * Something to learn, and a way to set up its training that a student might choose and that mostly
 * succeeds.
 *
 * @param name what it is
 * @param setup whose examples held back are none
 * @param fresh other examples of the same kind; the same ones where there are no others
 */
record Problem(String name, Setup setup, Dataset fresh) {

    static final List<String> NAMES =
            List.of(
                    "xor", "parity", "moons", "circles", "blobs", "spirals", "curve", "table",
                    "noise");

    static Problem of(String name, SplittableRandom random) {
        long seed = random.nextLong(1, 1_000_000);
        return switch (name) {
            case "xor" -> table(name, ToyData.xor(), random, 8);
            case "parity" -> table(name, ToyData.parity(3), random, 16);
            case "moons" ->
                    points(
                            name,
                            ToyData.moons(150, 0.12, seed),
                            ToyData.moons(300, 0.12, -seed),
                            random);
            case "circles" ->
                    points(
                            name,
                            ToyData.circles(150, 0.08, seed),
                            ToyData.circles(300, 0.08, -seed),
                            random);
            case "blobs" ->
                    points(
                            name,
                            ToyData.blobs(160, 4, 0.2, seed),
                            ToyData.blobs(320, 4, 0.2, -seed),
                            random);
            case "spirals" -> spirals(seed, random);
            case "noise" -> noise(seed, random);
            case "curve" -> points(name, curve(150, 0.05, seed), curve(300, 0.05, -seed), random);
            default -> points(name, rooms(150, seed), rooms(300, -seed), random);
        };
    }

    private static Problem table(String name, Dataset all, SplittableRandom random, int units) {
        Optimizer rule =
                oneOf(
                        random,
                        new GradientDescent(0.5),
                        new Momentum(0.1),
                        new Adam(0.02),
                        new RMSProp(0.01));
        Setup setup =
                new Setup(
                        all,
                        null,
                        List.of(units),
                        oneOf(
                                random,
                                new Tanh(),
                                new Tanh(),
                                new ELU(1),
                                new LeakyReLU(0.01),
                                new PReLU(),
                                new RReLU(),
                                new ReLU()),
                        null,
                        new Sigmoid(),
                        new BinaryCrossEntropy(),
                        rule,
                        0,
                        1500,
                        new ConstantRate(),
                        random.nextLong(1, 1_000_000));
        return new Problem(name, setup, all);
    }

    private static Problem points(
            String name, Dataset train, Dataset fresh, SplittableRandom random) {
        boolean classes = Task.of(train.Y()) != Task.NUMBERS;
        Activation output =
                !classes ? new Identity() : train.outputs() > 1 ? new Softmax() : new Sigmoid();
        Loss loss =
                !classes || random.nextInt(4) == 0
                        ? new MeanSquaredError()
                        : train.outputs() > 1
                                ? new CategoricalCrossEntropy()
                                : new BinaryCrossEntropy();
        Optimizer rule =
                classes
                        ? oneOf(
                                random,
                                new GradientDescent(0.3),
                                new Momentum(0.05),
                                new Adam(0.01),
                                new RMSProp(0.01))
                        : oneOf(
                                random,
                                new GradientDescent(0.05),
                                new Momentum(0.01),
                                new Adam(0.01),
                                new RMSProp(0.005));
        Setup setup =
                new Setup(
                        train,
                        null,
                        oneOf(random, List.of(16), List.of(24), List.of(16, 16)),
                        oneOf(
                                random,
                                new Tanh(),
                                new ReLU(),
                                new LeakyReLU(0.01),
                                new ELU(1),
                                new PReLU(),
                                new RReLU(),
                                new Sigmoid()),
                        null,
                        output,
                        loss,
                        rule,
                        oneOf(random, 16, 32),
                        150,
                        oneOf(
                                random,
                                new ConstantRate(),
                                new ConstantRate(),
                                new Cosine(150),
                                new StepDecay(60, 0.3)),
                        random.nextLong(1, 1_000_000));
        return new Problem(name, setup, fresh);
    }

    private static Problem spirals(long seed, SplittableRandom random) {
        Setup setup =
                new Setup(
                        ToyData.spirals(150, 0.01, seed),
                        null,
                        List.of(24, 24),
                        oneOf(random, new Tanh(), new ReLU(), new ELU(1), new PReLU()),
                        null,
                        new Sigmoid(),
                        new BinaryCrossEntropy(),
                        new Adam(0.01),
                        32,
                        250,
                        new ConstantRate(),
                        random.nextLong(1, 1_000_000));
        return new Problem("spirals", setup, ToyData.spirals(300, 0.01, -seed));
    }

    /** Of which the best network leaves a good part unexplained. */
    private static Problem noise(long seed, SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 ->
                    points(
                            "noise",
                            ToyData.moons(200, 0.3, seed),
                            ToyData.moons(400, 0.3, -seed),
                            random);
            case 1 ->
                    points(
                            "noise",
                            ToyData.circles(200, 0.2, seed),
                            ToyData.circles(400, 0.2, -seed),
                            random);
            case 2 ->
                    points(
                            "noise",
                            ToyData.blobs(200, 4, 0.5, seed),
                            ToyData.blobs(400, 4, 0.5, -seed),
                            random);
            default -> points("noise", curve(200, 0.5, seed), curve(400, 0.5, -seed), random);
        };
    }

    /** y = sin(2 x). */
    private static Dataset curve(int m, double noise, long seed) {
        return data(m, 1, seed, x -> Math.sin(2 * x[0]), noise);
    }

    /** Five inputs, of which the target mixes all. */
    private static Dataset rooms(int m, long seed) {
        return data(
                m, 5, seed, x -> 0.6 * x[0] - 0.5 * x[1] + 0.4 * x[2] * x[3] + 0.3 * x[4], 0.05);
    }

    private static Dataset data(
            int m, int inputs, long seed, ToDoubleFunction<double[]> y, double noise) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] X = new double[m][inputs];
        double[] Y = new double[m];
        for (int i = 0; i < m; i++) {
            for (int k = 0; k < inputs; k++) {
                X[i][k] = random.nextDouble(-1.7, 1.7);
            }
            Y[i] = y.applyAsDouble(X[i]) + noise * random.nextGaussian();
        }
        return Dataset.ofRows(X, Y);
    }

    @SafeVarargs
    static <T> T oneOf(SplittableRandom random, T... all) {
        return all[random.nextInt(all.length)];
    }
}
