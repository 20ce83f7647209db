package neurone.examples.lessons;

import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Panels;
import neurone.examples.report.Plane;
import neurone.examples.report.Report;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Circles: with the raw inputs, with a feature made by hand, and with features that are learned.
 */
final class Features {

    private static final double EDGE = 1.4;
    private static final double DOT = 2.5;

    private Features() {}

    static void report(Report report) {
        report.heading("Des caractéristiques", "Features");
        Dataset circles = ToyData.circles(200, 0.08, 1);
        Dataset squared = new Dataset(squaredRadius(circles.X()), circles.Y());

        Network raw = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        Network byHand = Network.inputs(1).dense(1, new Sigmoid()).build(1);
        Network hidden = Network.inputs(2).dense(4, new Tanh()).dense(1, new Sigmoid()).build(1);
        double rawRight = learn(raw, circles);
        double byHandRight = learn(byHand, squared);
        double hiddenRight = learn(hidden, circles);
        report.say("taux de bonnes réponses, en %%", "accuracy, in %%");
        report.say(
                "un neurone, x1 et x2         : %3.0f",
                "one neuron, x1 and x2      : %3.0f", rawRight);
        report.say(
                "un neurone, x1^2 + x2^2      : %3.0f",
                "one neuron, x1^2 + x2^2    : %3.0f", byHandRight);
        report.say(
                "4 neurones cachés, x1 et x2  : %3.0f",
                "4 hidden neurons, x1 and x2: %3.0f", hiddenRight);

        report.picture("circles", threeWays(circles, raw, byHand, hidden));
        report.picture("hidden", whatHiddenNeuronsSee(hidden, circles));
    }

    private static Panels threeWays(Dataset circles, Network raw, Network byHand, Network hidden) {
        Plane squared =
                Planes.classes(
                                new Words("un neurone, x₁² + x₂²", "one neuron, x₁² + x₂²"),
                                circles,
                                -EDGE,
                                EDGE)
                        .decision((x1, x2) -> Planes.output(byHand, x1 * x1 + x2 * x2));
        Words title =
                new Words(
                        "Avec la bonne caractéristique, un neurone suffit\nTrois façons de séparer"
                                + " deux cercles",
                        "With the right feature, one neuron is enough\nThree ways to separate two"
                                + " circles");
        return new Panels(title, 3)
                .add(plane("un neurone, x₁ et x₂", "one neuron, x₁ and x₂", circles, raw))
                .add(squared.radius(DOT))
                .add(plane("4 cachés, x₁ et x₂", "4 hidden, x₁ and x₂", circles, hidden));
    }

    private static Plane plane(String french, String english, Dataset data, Network network) {
        return Planes.decision(new Words(french, english), data, network, -EDGE, EDGE).radius(DOT);
    }

    /** x1^2 + x2^2 of each example, the only row of a new X. */
    private static DMatrixRMaj squaredRadius(DMatrixRMaj X) {
        DMatrixRMaj squares = new DMatrixRMaj(1, X.numCols);
        for (int i = 0; i < X.numCols; i++) {
            squares.set(0, i, X.get(0, i) * X.get(0, i) + X.get(1, i) * X.get(1, i));
        }
        return squares;
    }

    /** Returns how many of the examples are right in the end, in percent. */
    private static double learn(Network network, Dataset data) {
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.05)).fit(data, 500);
        return Trials.percentRight(network, data);
    }

    /** What each hidden neuron answers, and what the output makes of it. */
    private static Panels whatHiddenNeuronsSee(Network network, Dataset data) {
        Panels panels =
                new Panels(
                        new Words(
                                "Chaque neurone caché trace une droite ; la sortie les combine\n"
                                        + "Bleu : a = −1 ; orange : a = 1",
                                "Each hidden neuron draws a line; the output combines them\n"
                                        + "Blue: a = −1; orange: a = 1"),
                        3);
        Dense hidden = network.layer(1);
        DMatrixRMaj W = hidden.weights().value();
        DMatrixRMaj b = hidden.biases().value();
        for (int i = 0; i < hidden.units(); i++) {
            int neuron = i;
            Words name = new Words("neurone %d", "neuron %d").with(i + 1);
            panels.add(
                    Planes.classes(name, data, -EDGE, EDGE)
                            .radius(DOT)
                            .shade(
                                    (x1, x2) ->
                                            Math.tanh(
                                                    W.get(neuron, 0) * x1
                                                            + W.get(neuron, 1) * x2
                                                            + b.get(neuron))));
        }
        return panels.add(plane("sortie", "output", data, network));
    }
}
