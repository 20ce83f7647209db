package neurone.examples.lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import neurone.Network;
import neurone.Pass;
import neurone.Trainer;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Report;
import neurone.initializer.RandomNormal;
import neurone.loss.CategoricalCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;

/** What the course claims of the activations, put to the test on digits over several seeds. */
final class ActivationTrials {

    private static final int SEEDS = 5;
    private static final int UNITS = 32;
    private static final Dataset TEST = SyntheticDigits.of(1000, 999);

    private static final Map<String, Supplier<Activation>> ACTIVATIONS = new LinkedHashMap<>();

    static {
        ACTIVATIONS.put("sigmoid", Sigmoid::new);
        ACTIVATIONS.put("tanh", Tanh::new);
        ACTIVATIONS.put("ReLU", ReLU::new);
        ACTIVATIONS.put("Leaky ReLU", LeakyReLU::new);
        ACTIVATIONS.put("PReLU", PReLU::new);
        ACTIVATIONS.put("RReLU", RReLU::new);
        ACTIVATIONS.put("ELU", ELU::new);
    }

    private ActivationTrials() {}

    /** Accuracies in percent, one for each seed, and the share of dead neurons. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Result(double[] train, double[] test, double[] dead) {

        double gap() {
            return Numbers.mean(train) - Numbers.mean(test);
        }
    }

    private static Network network(Supplier<Activation> g, long seed) {
        return Network.inputs(784)
                .dense(UNITS, g.get())
                .dense(UNITS, g.get())
                .dense(10, new Softmax())
                .build(seed);
    }

    private static Result trial(Supplier<Activation> g, int m, int epochs, double rate) {
        Result result = new Result(new double[SEEDS], new double[SEEDS], new double[SEEDS]);
        for (int seed = 0; seed < SEEDS; seed++) {
            Dataset train = SyntheticDigits.of(m, seed);
            Network network = network(g, seed);
            new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(rate))
                    .batchSize(32)
                    .seed(seed)
                    .fit(train, epochs);
            result.train[seed] = 100 * Accuracy.of(network.predict(train.X()), train.Y());
            result.test[seed] = 100 * Accuracy.of(network.predict(TEST.X()), TEST.Y());
            result.dead[seed] = deadShare(network);
        }
        return result;
    }

    /** The share of hidden neurons that give 0 for every test image, in percent. */
    private static double deadShare(Network network) {
        Pass pass = network.newPass();
        pass.forward(TEST.X(), Mode.inference());
        int dead = 0;
        for (int l = 1; l <= 2; l++) {
            DMatrixRMaj A = pass.layer(l).A();
            for (int unit = 0; unit < UNITS; unit++) {
                boolean alive = false;
                for (int i = 0; i < A.numCols && !alive; i++) {
                    alive = A.get(unit, i) != 0;
                }
                dead += alive ? 0 : 1;
            }
        }
        return 100.0 * dead / (2 * UNITS);
    }

    static void report(Report report) {
        report.say(
                "Réseau 784-32-32-10, %d tirages, pourcentage de chiffres de test bien lus",
                "Network 784-32-32-10, %d seeds, percentage of test digits read right", SEEDS);
        report.say(
                "               1000 exemples    100 exemples       écart entraînement-test (100)",
                "               1000 examples    100 examples       gap between train and test (100)");
        for (Map.Entry<String, Supplier<Activation>> g : ACTIVATIONS.entrySet()) {
            Result many = trial(g.getValue(), 1000, 12, 0.1);
            Result few = trial(g.getValue(), 100, 60, 0.1);
            report.print(
                    "%-14s %.1f ± %.1f       %.1f ± %.1f         %.1f",
                    g.getKey(),
                    Numbers.mean(many.test),
                    Numbers.spread(many.test),
                    Numbers.mean(few.test),
                    Numbers.spread(few.test),
                    few.gap());
        }
        dying(report);
        times(report);
    }

    private static void dying(Report report) {
        report.print("");
        for (double rate : new double[] {0.1, 0.5}) {
            report.say(
                    "neurones morts, pas d'apprentissage %.1f : ReLU %.0f %%, Leaky ReLU %.0f %%",
                    "dead neurons, learning rate %.1f: ReLU %.0f %%, Leaky ReLU %.0f %%",
                    rate,
                    Numbers.mean(trial(ReLU::new, 300, 10, rate).dead),
                    Numbers.mean(trial(LeakyReLU::new, 300, 10, rate).dead));
        }
    }

    private static void times(Report report) {
        DMatrixRMaj Z = new DMatrixRMaj(UNITS, 1000);
        new RandomNormal(1).initialize(Z, new SplittableRandom(1));
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        double relu = seconds(new ReLU(), Z, A);
        report.print("");
        report.say(
                "≈ durée de g(Z), ReLU = 1 : Leaky ReLU %.1f, tanh %.1f, ELU %.1f",
                "≈ time of g(Z), ReLU = 1: Leaky ReLU %.1f, tanh %.1f, ELU %.1f",
                seconds(new LeakyReLU(), Z, A) / relu,
                seconds(new Tanh(), Z, A) / relu,
                seconds(new ELU(), Z, A) / relu);
    }

    private static double seconds(Activation g, DMatrixRMaj Z, DMatrixRMaj A) {
        return Stopwatch.seconds(() -> g.forward(Z, Mode.inference(), A), 0.1);
    }
}
