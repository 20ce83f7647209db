package neurone.examples.lessons;

import java.util.List;
import java.util.stream.DoubleStream;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.words.Words;

/** The activations and their derivatives, drawn. */
final class ActivationPictures {

    private static final double[] Z = Numbers.range(-4, 4, 161);
    private static final double[] NEAR = Numbers.range(-3, 1.5, 181);

    /** With a gap at 0, where the derivative of a broken line jumps. */
    private static final double[] NEAR_WITH_GAP =
            DoubleStream.of(NEAR)
                    .flatMap(
                            z ->
                                    Math.abs(z) < 1e-9
                                            ? DoubleStream.of(z, Double.NaN, 1e-9)
                                            : DoubleStream.of(z))
                    .toArray();

    private static final Words VALUE = Words.same("a = g(z)");
    private static final Words DERIVATIVE = Words.same("g'(z)");

    private ActivationPictures() {}

    static void draw(Report report) {
        List<Activations> smooth = List.of(Activations.SIGMOID, Activations.TANH);
        List<Activations> broken =
                List.of(
                        Activations.RELU,
                        Activations.LEAKY_RELU,
                        Activations.PRELU,
                        Activations.ELU);
        Words smoothTitle = new Words("Sigmoïde et tanh", "Sigmoid and tanh");
        Words brokenTitle = new Words("La famille ReLU", "The ReLU family");
        report.picture("smooth", values(smoothTitle, smooth, Z));
        report.picture("smooth-derivatives", derivatives(smoothTitle, smooth, Z));
        report.picture("relus", values(brokenTitle, broken, NEAR));
        report.picture("relus-derivatives", derivatives(brokenTitle, broken, NEAR_WITH_GAP));
        report.picture("rrelu", rrelu());
        report.picture("rrelu-derivatives", rreluDerivatives());
    }

    private static Chart chart(String french, String english, Words y) {
        return new Chart(new Words(french, english), Words.same("z"), y);
    }

    private static Chart values(Words title, List<Activations> activations, double[] z) {
        Chart chart = new Chart(title, Words.same("z"), VALUE);
        for (Activations g : activations) {
            chart.line(g.title(), z, g.values(z, Mode.inference()));
        }
        return chart;
    }

    private static Chart derivatives(Words title, List<Activations> activations, double[] z) {
        Chart chart =
                chart(
                        title.french() + " : dérivées",
                        title.english() + ": derivatives",
                        DERIVATIVE);
        for (Activations g : activations) {
            chart.line(g.title(), z, g.derivatives(z, Mode.inference()));
        }
        return chart;
    }

    private static Chart rrelu() {
        Activations g = Activations.RRELU;
        return chart("RReLU : une pente tirée au sort", "RReLU: a slope drawn at random", VALUE)
                .dots(training(), NEAR, g.values(NEAR, Activations.training()))
                .line(inference(), NEAR, g.values(NEAR, Mode.inference()));
    }

    private static Chart rreluDerivatives() {
        Activations g = Activations.RRELU;
        return chart("RReLU : dérivée", "RReLU: derivative", DERIVATIVE)
                .dots(training(), NEAR, g.derivatives(NEAR, Activations.training()))
                .line(inference(), NEAR_WITH_GAP, g.derivatives(NEAR_WITH_GAP, Mode.inference()));
    }

    private static Words training() {
        return new Words("entraînement", "training");
    }

    private static Words inference() {
        return new Words("inférence", "inference");
    }
}
