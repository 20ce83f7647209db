package neurone.examples.lessons;

import java.util.stream.LongStream;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Panels;
import neurone.examples.report.Plane;
import neurone.examples.report.Report;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** AND and OR, which one neuron learns, and XOR, which takes a network. */
final class LogicGates {

    private static final int SEEDS = 20;
    private static final double ARROW = 0.5;
    private static final double STEEP = 4;

    private LogicGates() {}

    static void report(Report report) {
        report.heading("Un neurone", "One neuron");
        report.picture("neuron", new NeuronDrawing());
        WhySigmoid.report(report);
        Words title =
                new Words(
                        "Un neurone apprend AND et OR, pas XOR\nOrange : il répond 1 ; bleu : 0 ;"
                                + " la flèche : w, perpendiculaire à la droite",
                        "One neuron learns AND and OR, not XOR\nOrange: it answers 1; blue: 0;"
                                + " the arrow: w, at right angles to the line");
        report.picture(
                "gates",
                new Panels(title, 3)
                        .add(oneNeuron("AND", ToyData.and(), report))
                        .add(oneNeuron("OR", ToyData.or(), report))
                        .add(oneNeuron("XOR", ToyData.xor(), report)));
        report.picture("xor", threeLines());
        twoHiddenLayers(report);
    }

    private static Plane oneNeuron(String name, Dataset gate, Report report) {
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

        if (name.equals("XOR")) {
            // where every answer is 1/2 there is no boundary
            return plane(new Words("XOR : ŷ = 0,50 partout", "XOR: ŷ = 0.50 all over"), gate);
        }
        Plane plane =
                plane(Words.same(name), gate).decision((x1, x2) -> Planes.output(neuron, x1, x2));
        addWeights(plane, w.get(0), w.get(1), b.get(0));
        return plane;
    }

    static Plane plane(Words title, Dataset gate) {
        return Planes.classes(title, gate, -0.5, 1.5).ticks(0, 1).radius(5);
    }

    /** The arrow of w, from the point of the line that is nearest to the middle. */
    private static void addWeights(Plane plane, double w1, double w2, double b) {
        double size = Math.hypot(w1, w2);
        double away = (w1 / 2 + w2 / 2 + b) / (size * size);
        double length = ARROW / size;
        plane.arrow(0.5 - away * w1, 0.5 - away * w2, length * w1, length * w2);
    }

    /** Rounded to one decimal, and never -0.0. */
    private static double tenths(double x) {
        return Math.round(10 * x) / 10.0;
    }

    /** Three lines that one might try for XOR, each with a point on the wrong side. */
    private static Panels threeLines() {
        Words title =
                new Words(
                        "Aucune droite ne sépare XOR\nChacune laisse au moins un point du mauvais"
                                + " côté (cercle)",
                        "No line separates XOR\nEach leaves at least one point on the wrong side"
                                + " (circle)");
        return new Panels(title, 3)
                .add(line("faux en (1 ; 1)", "wrong at (1, 1)", 1, 1, -0.5).ring(1, 1))
                .add(line("faux en (0 ; 0)", "wrong at (0, 0)", -1, -1, 1.5).ring(0, 0))
                .add(line("faux en (0 ; 1)", "wrong at (0, 1)", 1, -1, -0.5).ring(0, 1));
    }

    /** The plane cut by w1 x1 + w2 x2 + b = 0. */
    private static Plane line(String french, String english, double w1, double w2, double b) {
        Sigmoid g = new Sigmoid();
        return plane(new Words(french, english), ToyData.xor())
                .decision((x1, x2) -> g.value(STEEP * (w1 * x1 + w2 * x2 + b)));
    }

    /** Returns the cost J of the last epoch. */
    static double learn(Network network, Dataset data, int epochs) {
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
        Network network = network(5);
        double cost = learn(network, xor, 2000);
        report.say("XOR, 2-4-3-1 : J = %.3f", "XOR, 2-4-3-1: J = %.3f", cost);
        predictions(network, xor, report);
        report.picture("network", new DrawnNetwork(network));

        long learned =
                LongStream.range(0, SEEDS)
                        .filter(seed -> learn(network(seed), xor, 2000) < 0.1)
                        .count();
        report.say(
                "J < 0,1 pour %d tirages des poids initiaux sur %d",
                "J < 0.1 for %d of %d random draws of the initial weights", learned, SEEDS);
        report.picture("space", HiddenSpace.picture());
    }

    private static Network network(long seed) {
        return Network.inputs(2)
                .dense(4, new Tanh())
                .dense(3, new Tanh())
                .dense(1, new Sigmoid())
                .build(seed);
    }
}
