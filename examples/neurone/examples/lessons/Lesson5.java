package neurone.examples.lessons;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.History;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Trainer;
import neurone.activation.Activation;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.initializer.Constant;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierNormal;
import neurone.initializer.Zeros;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.GradientDescent;
import org.ejml.data.DMatrixRMaj;

/** Initialising the weights: neither all the same, nor too small, nor too large. */
final class Lesson5 implements Lesson {

    private static final int EPOCHS = 8;

    @Override
    public int number() {
        return 5;
    }

    @Override
    public Text title() {
        return new Text("L'initialisation des poids", "Initialising the weights");
    }

    @Override
    public void run(Report report) {
        zeros(report);
        costs(report, "tanh", new Tanh());
        costs(report, "relu", new ReLU());
        report.print("");
        Variances.report(report);
    }

    private static void zeros(Report report) {
        Dataset moons = ToyData.moons(200, 0.1, 1);
        Network zeros = trained(moons, 4, new Zeros());
        Network four = trained(moons, 4, new Constant(0.5));
        Network one = trained(moons, 1, new Constant(0.5));
        Network random = trained(moons, 4, new XavierNormal());
        DMatrixRMaj W = four.layer(1).weights().value();
        report.say(
                "W[1] après l'entraînement, en partant de 0,5 partout :",
                "W[1] after training, from 0.5 everywhere:");
        for (int row = 0; row < W.numRows; row++) {
            report.print("  (%.3f, %.3f)", W.get(row, 0), W.get(row, 1));
        }
        report.say(
                "coût avec 4 neurones partis de zéros   : %.3f",
                "cost with 4 neurons from zeros      : %.3f", cost(zeros, moons));
        report.say(
                "coût avec 4 neurones partis de 0,5     : %.3f",
                "cost with 4 neurons from 0.5        : %.3f", cost(four, moons));
        report.say(
                "coût avec 1 neurone parti de 0,5       : %.3f",
                "cost with 1 neuron from 0.5         : %.3f", cost(one, moons));
        report.say(
                "coût avec 4 neurones partis du hasard  : %.3f",
                "cost with 4 neurons from random ones: %.3f", cost(random, moons));
        report.print("");
        Chart chart =
                Planes.classes(
                        new Text(
                                "Quatre neurones cachés sur les lunes",
                                "Four hidden neurons on the moons"),
                        moons,
                        -1.4,
                        2.4);
        Planes.addBoundary(chart, new Text("0,5 partout", "0.5 everywhere"), four, -1.4, 2.4);
        Planes.addBoundary(chart, new Text("Xavier"), random, -1.4, 2.4);
        report.picture("zeros", chart);
    }

    private static Network trained(Dataset data, int units, Initializer initializer) {
        Network network =
                Network.inputs(2)
                        .initializer(initializer)
                        .dense(units, new Sigmoid())
                        .dense(1, new Sigmoid())
                        .build(2);
        new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(2)).fit(data, 4000);
        return network;
    }

    private static double cost(Network network, Dataset data) {
        return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1e-9))
                .step(data.X(), data.Y());
    }

    private static Map<Text, Initializer> initializers() {
        Map<Text, Initializer> all = new LinkedHashMap<>();
        all.put(new Text("trop petits (0,001)", "too small (0.001)"), new RandomNormal(0.001));
        all.put(new Text("trop grands (1)", "too large (1)"), new RandomNormal(1));
        all.put(new Text("Xavier"), new XavierNormal());
        all.put(new Text("He"), new HeNormal());
        return all;
    }

    private static void costs(Report report, String name, Activation g) {
        Dataset digits = SyntheticDigits.of(1000, 1);
        Chart chart =
                new Chart(
                                new Text(
                                        "Coût selon les premiers poids, " + name,
                                        "Cost by the first weights, " + name),
                                new Text("époque", "epoch"),
                                new Text("coût J", "cost J"))
                        .logarithmicY();
        for (Map.Entry<Text, Initializer> start : initializers().entrySet()) {
            NetworkBuilder builder = Network.inputs(784).initializer(start.getValue());
            for (int l = 0; l < 4; l++) {
                builder.dense(50, g);
            }
            Network network = builder.dense(10, new Softmax()).build(1);
            History history =
                    new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(0.05))
                            .batchSize(32)
                            .fit(digits, EPOCHS);
            chart.line(start.getKey(), Numbers.counted(EPOCHS), history.costs());
            report.say(
                    name + ", " + start.getKey().french() + " : coût %.2f après %d époques",
                    name + ", " + start.getKey().english() + ": cost %.2f after %d epochs",
                    history.last().cost(),
                    EPOCHS);
        }
        report.picture("costs-" + name, chart);
    }
}
