package neurone.examples.lessons;

import java.util.Arrays;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.data.Dataset;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.initializer.Zeros;
import neurone.layer.Dense;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** A fold of [0, 1] onto itself, k times: few neurons in k layers, many in a single one. */
final class Folds {

    private static final int POINTS = 257;
    private static final int SEEDS = 5;
    private static final int EPOCHS = 300;
    private static final int[] DEEP = {8, 8, 8};
    private static final int[] SHALLOW = {56};

    private Folds() {}

    static void report(Report report) {
        report.heading("Plier", "Folding");
        report.say(
                " k   segments   profond : neurones   plat : neurones   différence",
                " k     pieces    deep: neurons      shallow: neurons  difference");
        for (int k : new int[] {1, 2, 3, 6, 10}) {
            Network deep = deep(k);
            Network shallow = shallow(k);
            report.print(
                    "%2d   %8d   %18d   %15d   %10.0f",
                    k, pieces(deep, k), hidden(deep), hidden(shallow), difference(deep, shallow));
        }
        report.picture("folds", picture());
        trained(report);
    }

    /**
     * t(x) = 2 relu(x) - 4 relu(x - 1/2) goes up from 0 to 1, then down: k layers apply it k times.
     */
    static Network deep(int k) {
        NetworkBuilder builder = Network.inputs(1).initializer(new Zeros());
        for (int l = 1; l <= k; l++) {
            builder.dense(2, new ReLU());
        }
        Network network = builder.dense(1, new Identity()).build(0);
        for (int l = 1; l <= k; l++) {
            Dense layer = network.layer(l);
            setRow(layer, 0, l);
            setRow(layer, 1, l);
            // h1 = relu(t), h2 = relu(t - 1/2)
            layer.biases().value().set(1, 0, -0.5);
        }
        setRow(network.layer(k + 1), 0, k + 1);
        return network;
    }

    /** The first layer takes x, the others t = 2 h1 - 4 h2 of the layer before. */
    private static void setRow(Dense layer, int row, int l) {
        DMatrixRMaj W = layer.weights().value();
        W.set(row, 0, l == 1 ? 1 : 2);
        if (l > 1) {
            W.set(row, 1, -4);
        }
    }

    /**
     * The same function with one hidden layer: a neuron wherever the slope changes, and one at 0.
     */
    static Network shallow(int k) {
        int n = 1 << k;
        Network network =
                Network.inputs(1)
                        .initializer(new Zeros())
                        .dense(n, new ReLU())
                        .dense(1, new Identity())
                        .build(0);
        for (int i = 0; i < n; i++) {
            network.layer(1).weights().value().set(i, 0, 1);
            network.layer(1).biases().value().set(i, 0, -(double) i / n);
            // the slope is n, then -n, then n, ...
            network.layer(2).weights().value().set(0, i, i == 0 ? n : i % 2 == 1 ? -2 * n : 2 * n);
        }
        return network;
    }

    private static int hidden(Network network) {
        return network.layers().stream().mapToInt(Dense::units).sum() - 1;
    }

    /** Counts the straight pieces over [0, 1]: slopes change at multiples of 1 / 2^k alone. */
    private static int pieces(Network network, int k) {
        double[] y = network.predict(grid((1 << k) + 1)).data;
        return 1
                + (int)
                        IntStream.range(1, 1 << k)
                                .filter(i -> y[i + 1] - y[i] != y[i] - y[i - 1])
                                .count();
    }

    private static double difference(Network deep, Network shallow) {
        DMatrixRMaj x = grid(4097);
        double[] differences = Numbers.differences(deep.predict(x).data, shallow.predict(x).data);
        return Arrays.stream(differences).map(Math::abs).max().orElse(0);
    }

    private static DMatrixRMaj grid(int count) {
        return DMatrixRMaj.wrap(1, count, Numbers.range(0, 1, count));
    }

    private static Panels picture() {
        Panels panels =
                new Panels(
                        new Words(
                                "Chaque couche de deux neurones double le nombre de segments\n"
                                        + "Le pli, appliqué k fois",
                                "Each layer of two neurons doubles the number of pieces\nThe fold,"
                                        + " applied k times"),
                        3);
        double[] x = Numbers.range(0, 1, 65);
        for (int k = 1; k <= 3; k++) {
            panels.add(
                    new Chart(Words.same("k = %d").with(k), Words.same("x"), Words.same("y"))
                            .line(Words.same(""), x, deep(k).predict(grid(65)).data, 0));
        }
        return panels;
    }

    private static void trained(Report report) {
        report.say(
                "appris par la descente : part de la variance manquée, en %%, %d tirages",
                "learned by descent: share of the variance missed, in %%, %d seeds", SEEDS);
        report.say(
                "k   profond 8-8-8 (%d)    plat 56 (%d)",
                "k   deep 8-8-8 (%d)       shallow 56 (%d)",
                network(DEEP, 0).parameterCount(),
                network(SHALLOW, 0).parameterCount());
        for (int k = 1; k <= 5; k += 2) {
            double[] deep = missed(DEEP, k);
            double[] shallow = missed(SHALLOW, k);
            report.print(
                    "≈%d   %5.1f ± %4.1f          %5.1f ± %4.1f",
                    k,
                    Numbers.mean(deep),
                    Numbers.spread(deep),
                    Numbers.mean(shallow),
                    Numbers.spread(shallow));
        }
    }

    private static Network network(int[] hidden, long seed) {
        NetworkBuilder builder = Network.inputs(1);
        for (int units : hidden) {
            builder.dense(units, new ReLU());
        }
        return builder.dense(1, new Identity()).build(seed);
    }

    /** The mean square error after training, in percent of the variance of y; for each seed. */
    private static double[] missed(int[] hidden, int k) {
        DMatrixRMaj x = grid(POINTS);
        DMatrixRMaj y = deep(k).predict(x);
        double variance = Math.pow(Numbers.spread(y.data), 2);
        double[] missed = new double[SEEDS];
        for (int seed = 0; seed < SEEDS; seed++) {
            Network network = network(hidden, seed);
            new Trainer(network, new MeanSquaredError(), new Adam(0.01))
                    .batchSize(32)
                    .seed(seed)
                    .fit(new Dataset(x, y), EPOCHS);
            double[] errors = Numbers.differences(network.predict(x).data, y.data);
            missed[seed] = 100 * Numbers.mean(Numbers.map(errors, e -> e * e)) / variance;
        }
        return missed;
    }
}
