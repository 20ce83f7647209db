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
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** AND and OR, which one neuron learns, and XOR, which takes a network. */
final class LogicGates {

    private static final int SEEDS = 20;

    private LogicGates() {}

    static void report(Report report) {
        report.heading("Un neurone", "One neuron");
        report.picture("neuron", new NeuronDrawing());
        WhySigmoid.report(report);
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
        report.say(
                "%s : w = (%.1f ; %.1f)', b = %.1f, J = %.2f",
                "%s: w = (%.1f, %.1f)', b = %.1f, J = %.2f",
                name,
                tenths(w.get(0)),
                tenths(w.get(1)),
                tenths(b.get(0)),
                cost);
        predictions(neuron, gate, report);

        Words title = new Words("Un neurone et " + name, "One neuron and " + name);
        Chart chart = Planes.classes(title, gate, -0.5, 1.5);
        if (name.equals("XOR")) {
            // where every answer is 1/2 there is no boundary
            addLines(chart);
        } else {
            Planes.addBoundary(chart, Words.same("ŷ = 1/2"), neuron, -0.5, 1.5);
        }
        report.picture(name.toLowerCase(Locale.ROOT), chart);
    }

    /** Rounded to one decimal, and never -0.0. */
    private static double tenths(double x) {
        return Math.round(10 * x) / 10.0;
    }

    /** Three lines that one might try for XOR, each with a point on the wrong side. */
    private static void addLines(Chart chart) {
        chart.line(new Words("faux en (1 ; 1)", "wrong at (1, 1)"), ends(-0.5, 1), ends(1, -0.5))
                .line(new Words("faux en (0 ; 0)", "wrong at (0, 0)"), ends(0, 1.5), ends(1.5, 0))
                .line(new Words("faux en (0 ; 1)", "wrong at (0, 1)"), ends(0, 1.5), ends(-0.5, 1));
    }

    private static double[] ends(double first, double last) {
        return new double[] {first, last};
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
            report.say(
                    "  x = (%.0f ; %.0f)'   y = %.0f   ŷ = %.2f",
                    "  x = (%.0f, %.0f)'   y = %.0f   ŷ = %.2f",
                    X.get(0, i),
                    X.get(1, i),
                    Y.get(0, i),
                    Yhat.get(0, i));
        }
    }

    private static void twoHiddenLayers(Report report) {
        report.heading("Un réseau", "A network");
        Dataset xor = ToyData.xor();
        Network network = network(2);
        double cost = learn(network, xor, 2000);
        report.say("XOR, 2-4-3-1 : J = %.3f", "XOR, 2-4-3-1: J = %.3f", cost);
        predictions(network, xor, report);
        report.picture("network", new NetworkDrawing(network));

        long learned =
                LongStream.range(0, SEEDS)
                        .filter(seed -> learn(network(seed), xor, 2000) < 0.1)
                        .count();
        report.say(
                "J < 0,1 pour %d tirages des poids initiaux sur %d",
                "J < 0.1 for %d of %d random draws of the initial weights", learned, SEEDS);
    }

    private static Network network(long seed) {
        return Network.inputs(2)
                .dense(4, new Tanh())
                .dense(3, new Tanh())
                .dense(1, new Sigmoid())
                .build(seed);
    }
}
