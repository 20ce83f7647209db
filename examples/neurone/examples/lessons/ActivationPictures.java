package neurone.examples.lessons;

import java.util.List;
import java.util.stream.DoubleStream;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.words.Words;

/** The activations and their derivatives, drawn over the same z. */
final class ActivationPictures {

    private static final double[] Z = Numbers.range(-4, 4, 161);
    private static final double[] NEAR = Numbers.range(-2.5, 1.5, 161);
    private static final double[] BELOW = Numbers.range(-2.5, -0.05, 50);
    private static final double ZERO = 1e-9;
    private static final double JUMP = 0.01;

    /** With a gap at 0, where the derivative of a broken line jumps. */
    private static final double[] NEAR_WITH_GAP =
            DoubleStream.of(NEAR)
                    .flatMap(
                            z ->
                                    Math.abs(z) < ZERO
                                            ? DoubleStream.of(z, Double.NaN, ZERO)
                                            : DoubleStream.of(z))
                    .toArray();

    private static final Words G = Words.same("g");
    private static final Words SLOPE = Words.same("g'");
    private static final Words Z_NAME = Words.same("z");
    private static final Words NOTHING = Words.same("");

    private ActivationPictures() {}

    static void draw(Report report) {
        Panels smooth =
                new Panels(
                        new Words(
                                "Loin de 0, la courbe g est plate et sa pente g' s'annule",
                                "Far from 0 the curve g is flat, and its slope g' vanishes"),
                        2);
        for (Activations g : List.of(Activations.SIGMOID, Activations.TANH)) {
            smooth.add(both(g, Z));
        }
        report.picture("smooth", smooth);
        Panels broken =
                new Panels(
                        new Words(
                                "Les parentes de ReLU ne diffèrent que pour z ≤ 0\nLa pente g' de"
                                        + " trois d'entre elles saute en 0 : le point plein est la"
                                        + " valeur choisie",
                                "ReLU's relatives differ only for z ≤ 0\nThe slope g' of three of"
                                        + " them jumps at 0: the full dot is the value chosen"),
                        2);
        for (Activations g :
                List.of(
                        Activations.RELU,
                        Activations.LEAKY_RELU,
                        Activations.PRELU,
                        Activations.ELU)) {
            broken.add(both(g, NEAR_WITH_GAP));
        }
        report.picture("relus", broken);
        report.picture("rrelu", rrelu());
    }

    private static Chart chart(Words title) {
        return new Chart(title, Z_NAME, NOTHING);
    }

    /** g and its derivative over the same axes. */
    private static Chart both(Activations g, double[] z) {
        Chart chart =
                chart(g.title())
                        .line(G, z, g.values(z, Mode.inference()), 0)
                        .line(SLOPE, z, g.derivatives(z, Mode.inference()), 1);
        return withJump(chart, g);
    }

    /** Marks both ends of a jump at 0, the value that is taken as a disc. */
    private static Chart withJump(Chart chart, Activations g) {
        double[] ends = g.derivatives(new double[] {0, ZERO}, Mode.inference());
        if (Math.abs(ends[1] - ends[0]) > JUMP) {
            double[] zero = {0};
            chart.dots(zero, new double[] {ends[0]}, 1).rings(zero, new double[] {ends[1]}, 1);
        }
        return chart;
    }

    private static Panels rrelu() {
        Activations g = Activations.RRELU;
        double[] above = {ZERO, 1.5};
        Chart training =
                chart(new Words("entraînement", "training"))
                        .line(G, above, g.values(above, Mode.inference()), 0)
                        .line(SLOPE, above, g.derivatives(above, Mode.inference()), 1)
                        .dots(BELOW, g.values(BELOW, Activations.training()), 0)
                        .dots(BELOW, g.derivatives(BELOW, Activations.training()), 1);
        double[] z = NEAR_WITH_GAP;
        Chart inference =
                chart(new Words("inférence", "inference"))
                        .line(G, z, g.values(z, Mode.inference()), 0)
                        .line(SLOPE, z, g.derivatives(z, Mode.inference()), 1);
        return new Panels(
                        new Words(
                                "RReLU tire sa pente au sort, mais seulement pour apprendre",
                                "RReLU draws its slope at random, but only in training"),
                        2)
                .sharing(List.of(training, withJump(inference, g)));
    }
}
