package neurone.examples.lessons;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierNormal;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;

/** How the cost of a deep network falls, by the weights that it starts with. */
final class StartingCosts {

    private static final Dataset DIGITS = SyntheticDigits.of(500, 1);
    private static final int EPOCHS = 15;
    private static final int SEEDS = 3;

    private StartingCosts() {}

    private static Map<Words, Initializer> starts() {
        Map<Words, Initializer> starts = new LinkedHashMap<>();
        starts.put(new Words("trop petits (0,01)", "too small (0.01)"), new RandomNormal(0.01));
        starts.put(new Words("trop grands (0,4)", "too large (0.4)"), new RandomNormal(0.4));
        starts.put(Words.same("Xavier"), new XavierNormal());
        starts.put(Words.same("He"), new HeNormal());
        return starts;
    }

    static void report(Report report, String name, Activation g) {
        Chart chart =
                new Chart(
                                new Words(
                                        "Le coût selon les poids initiaux, " + name,
                                        "The cost by the initial weights, " + name),
                                new Words("époque", "epoch"),
                                new Words("coût J", "cost J"))
                        .logarithmicY();
        report.say(
                "784-50-50-50-50-10, %s, J moyen pendant l'époque %d, %d tirages",
                "784-50-50-50-50-10, %s, mean J during epoch %d, %d seeds", name, EPOCHS, SEEDS);
        starts().forEach(
                        (start, initializer) -> {
                            double[] sum = new double[EPOCHS];
                            double[] last = new double[SEEDS];
                            for (int seed = 0; seed < SEEDS; seed++) {
                                double[] costs = costs(g, initializer, seed);
                                for (int epoch = 0; epoch < EPOCHS; epoch++) {
                                    sum[epoch] += costs[epoch] / SEEDS;
                                }
                                last[seed] = costs[EPOCHS - 1];
                            }
                            chart.line(start, Numbers.counted(EPOCHS), sum);
                            report.print(
                                    "%-20s %.2f ± %.2f",
                                    start, Numbers.mean(last), Numbers.spread(last));
                        });
        report.picture("costs-" + name.toLowerCase(Locale.ROOT), chart);
    }

    private static double[] costs(Activation g, Initializer initializer, long seed) {
        NetworkBuilder builder = Network.inputs(784).initializer(initializer);
        for (int l = 1; l <= 4; l++) {
            builder.dense(50, g);
        }
        Network network = builder.dense(10, new Softmax()).build(seed);
        return new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(0.05))
                .batchSize(32)
                .seed(seed)
                .fit(DIGITS, EPOCHS)
                .costs();
    }
}
