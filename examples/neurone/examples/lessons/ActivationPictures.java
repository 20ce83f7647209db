package neurone.examples.lessons;

import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.LeakyReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import org.ejml.data.DMatrixRMaj;

/** The activations and their derivatives, drawn. */
final class ActivationPictures {

    private static final double[] Z = Numbers.range(-4, 4, 161);

    /** A curve with its name; PReLU is a leaky ReLU whose slope is learned from 0.25 on. */
    private record Named(String name, Elementwise g) {}

    private static final List<Named> SMOOTH =
            List.of(
                    new Named("sigmoid", new Sigmoid()),
                    new Named("tanh", new Tanh()),
                    new Named("ELU (alpha = 1)", new ELU()));

    private static final List<Named> BROKEN =
            List.of(
                    new Named("ReLU", new ReLU()),
                    new Named("Leaky ReLU (0.01)", new LeakyReLU()),
                    new Named("PReLU (0.25)", new LeakyReLU(0.25)));

    private ActivationPictures() {}

    static void draw(Report report) {
        Text smooth = new Text("Sigmoid, tanh et ELU", "Sigmoid, tanh and ELU");
        Text broken = new Text("ReLU, Leaky ReLU et PReLU", "ReLU, Leaky ReLU and PReLU");
        report.picture("smooth", values(smooth, SMOOTH));
        report.picture("smooth-derivatives", derivatives(smooth, SMOOTH));
        report.picture("relu", values(broken, BROKEN));
        report.picture("relu-derivatives", derivatives(broken, BROKEN));
        report.picture("rrelu", rrelu());
    }

    private static Chart values(Text title, List<Named> activations) {
        Chart chart = new Chart(title, new Text("z"), new Text("a = g(z)"));
        for (Named named : activations) {
            chart.line(new Text(named.name()), Z, Numbers.map(Z, named.g()::value));
        }
        return chart;
    }

    private static Chart derivatives(Text title, List<Named> activations) {
        Chart chart =
                new Chart(
                        new Text(title.french() + " : dérivées", title.english() + ": derivatives"),
                        new Text("z"),
                        new Text("g'(z)"));
        for (Named named : activations) {
            Elementwise g = named.g();
            chart.line(new Text(named.name()), Z, Numbers.map(Z, z -> g.derivative(z, g.value(z))));
        }
        return chart;
    }

    private static Chart rrelu() {
        RReLU g = new RReLU();
        DMatrixRMaj input = DMatrixRMaj.wrap(1, Z.length, Z.clone());
        DMatrixRMaj training = new DMatrixRMaj(0, 0);
        DMatrixRMaj inference = new DMatrixRMaj(0, 0);
        g.forward(input, Mode.training(new SplittableRandom(1)), training);
        g.forward(input, Mode.inference(), inference);
        return new Chart(
                        new Text(
                                "RReLU : une pente tirée au sort pour chaque nombre",
                                "RReLU: a slope drawn for each number"),
                        new Text("z"),
                        new Text("a = g(z)"))
                .dots(new Text("entraînement", "training"), Z, training.data)
                .line(new Text("inférence", "inference"), Z, inference.data);
    }
}
