package neurone.examples.lessons;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
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

    static void report(Report report) {
        List<Chart> charts =
                List.of(chart(report, "tanh", new Tanh()), chart(report, "ReLU", new ReLU()));
        Words title =
                new Words(
                        "Trop petits, les poids initiaux bloquent l'apprentissage\n"
                                + "784-50-50-50-50-10 ; traits fins : les %d tirages, trait épais :"
                                + " leur moyenne",
                        "Initial weights that are too small block learning\n784-50-50-50-50-10;"
                                + " thin lines: the %d seeds, thick line: their mean");
        report.picture("costs", new Panels(title.with(SEEDS), 1).sharing(charts));
    }

    private static Chart chart(Report report, String name, Activation g) {
        Words epochs = new Words("époque", "epoch");
        Chart chart =
                new Chart(Words.same(name), epochs, new Words("coût J", "cost J")).logarithmicY();
        report.say(
                "784-50-50-50-50-10, %s, J moyen pendant l'époque %d, %d tirages",
                "784-50-50-50-50-10, %s, mean J during epoch %d, %d seeds", name, EPOCHS, SEEDS);
        int color = 0;
        for (Map.Entry<Words, Initializer> start : starts().entrySet()) {
            double[] sum = new double[EPOCHS];
            double[] last = new double[SEEDS];
            for (int seed = 0; seed < SEEDS; seed++) {
                double[] costs = costs(g, start.getValue(), seed);
                for (int epoch = 0; epoch < EPOCHS; epoch++) {
                    sum[epoch] += costs[epoch] / SEEDS;
                }
                last[seed] = costs[EPOCHS - 1];
                chart.thin(Numbers.counted(EPOCHS), costs, color);
            }
            chart.line(withoutNumber(start.getKey()), Numbers.counted(EPOCHS), sum, color);
            report.print(
                    "%-20s %.2f ± %.2f", start.getKey(), Numbers.mean(last), Numbers.spread(last));
            color++;
        }
        return chart;
    }

    private static Words withoutNumber(Words name) {
        return new Words(name.french().split(" \\(", 2)[0], name.english().split(" \\(", 2)[0]);
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
