package neurone.examples.lessons;

import java.util.Locale;
import java.util.stream.LongStream;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** AND and OR, which one neuron learns, and XOR, which takes a network. */
final class LogicGates {

    private static final int SEEDS = 20;

    private LogicGates() {}

    static void report(Report report) {
        report.heading("Un neurone", "One neuron");
        report.picture("neuron", new NeuronDrawing());
        oneNeuron("AND", ToyData.and(), report);
        oneNeuron("OR", ToyData.or(), report);
        oneNeuron("XOR", ToyData.xor(), report);
        twoHiddenLayers(report);
    }

    private static void oneNeuron(String name, Dataset gate, Report report) {
        Network neuron = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        double cost = learn(neuron, gate, 300);

        DMatrixRMaj w = neuron.layer(1).weights().value();
        DMatrixRMaj b = neuron.layer(1).biases().value();
        report.print(
                "%s: w = (%.1f; %.1f)', b = %.1f, J = %.2f",
                name, w.get(0), w.get(1), b.get(0), cost);
        predictions(neuron, gate, report);

        Text title = new Text("Un neurone et " + name, "One neuron and " + name);
        Chart chart = Planes.classes(title, gate, -0.5, 1.5);
        Planes.addBoundary(chart, new Text("ŷ = 1/2"), neuron, -0.5, 1.5);
        report.picture(name.toLowerCase(Locale.ROOT), chart);
    }

    /** Returns the cost J of the last epoch. */
    private static double learn(Network network, Dataset data, int epochs) {
        return new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(1))
                .fit(data, epochs)
                .last()
                .cost();
    }

    private static void predictions(Network network, Dataset gate, Report report) {
        DMatrixRMaj X = gate.X();
        DMatrixRMaj Y = gate.Y();
        DMatrixRMaj Yhat = network.predict(X);
        for (int i = 0; i < gate.size(); i++) {
            report.print(
                    "  x = (%.0f; %.0f)'   y = %.0f   ŷ = %.2f",
                    X.get(0, i), X.get(1, i), Y.get(0, i), Yhat.get(0, i));
        }
    }

    private static void twoHiddenLayers(Report report) {
        report.heading("Un réseau", "A network");
        Dataset xor = ToyData.xor();
        Network network = network(2);
        double cost = learn(network, xor, 2000);
        report.print("XOR, 2-4-3-1: J = %.3f", cost);
        predictions(network, xor, report);
        report.picture("network", new NetworkDrawing(network));

        long learned =
                LongStream.range(0, SEEDS)
                        .filter(seed -> learn(network(seed), xor, 2000) < 0.1)
                        .count();
        report.say(
                "J < 0,1 pour %d tirages des premiers poids sur %d",
                "J < 0.1 for %d draws of the first weights of %d", learned, SEEDS);
    }

    private static Network network(long seed) {
        return Network.inputs(2)
                .dense(4, new Tanh())
                .dense(3, new Tanh())
                .dense(1, new Sigmoid())
                .build(seed);
    }
}
