package neurone.examples.lessons;

import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.examples.report.Chart;
import neurone.examples.report.Contour;
import neurone.examples.report.Images;
import neurone.examples.report.Report;
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
    private static final int PIXELS = 48;

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

        Words title =
                new Words("Trois façons de séparer les cercles", "Three ways to separate circles");
        Chart chart = Planes.classes(title, circles, -EDGE, EDGE);
        Planes.addBoundary(chart, Words.same("x₁, x₂"), raw, -EDGE, EDGE);
        Contour circle =
                new Contour(
                        (x1, x2) -> Planes.output(byHand, x1 * x1 + x2 * x2),
                        0.5,
                        -EDGE,
                        EDGE,
                        -EDGE,
                        EDGE);
        chart.line(Words.same("x₁² + x₂²"), circle.x(), circle.y());
        Planes.addBoundary(
                chart, new Words("4 neurones cachés", "4 hidden neurons"), hidden, -EDGE, EDGE);
        report.picture("circles", chart);
        report.picture("hidden", whatHiddenNeuronsSee(hidden));
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

    /** What each hidden neuron answers to each point of the plane. */
    private static Images whatHiddenNeuronsSee(Network network) {
        ForwardPass pass = network.newPass();
        pass.forward(Planes.pixels(PIXELS, EDGE), Mode.inference());
        return Planes.rowsAsImages(
                new Words("Ce que voit chaque neurone caché", "What each hidden neuron sees"),
                Planes.DIRECTIONS,
                PIXELS,
                pass.layer(1).A());
    }
}
