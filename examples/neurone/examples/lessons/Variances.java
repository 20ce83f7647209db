package neurone.examples.lessons;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Pass;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Histograms;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.initializer.HeNormal;
import neurone.initializer.Initializer;
import neurone.initializer.RandomNormal;
import neurone.initializer.XavierNormal;
import neurone.loss.MeanSquaredError;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** How large the numbers of a pass are, layer after layer, for several ways to start. */
final class Variances {

    private static final int DEPTH = 10;
    private static final int UNITS = 200;
    private static final int M = 200;
    private static final int[] SHOWN = {1, 3, 5, 7, 10};
    private static final double[] LAYERS = Numbers.counted(DEPTH);

    /** A way to start, with a long and a short name, and n Var(W) for it. */
    private record Start(Words name, Words label, Initializer initializer, double factor) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start(
                            new Words("trop petits (0,02)", "too small (0.02)"),
                            new Words("petits", "small"),
                            new RandomNormal(0.02),
                            UNITS * 0.02 * 0.02),
                    new Start(
                            new Words("trop grands (0,2)", "too large (0.2)"),
                            new Words("grands", "large"),
                            new RandomNormal(0.2),
                            UNITS * 0.2 * 0.2),
                    new Start(Words.same("Xavier"), Words.same("Xavier"), new XavierNormal(), 1),
                    new Start(Words.same("He"), Words.same("He"), new HeNormal(), 2));

    private Variances() {}

    static void report(Report report) {
        List<Chart> charts = new ArrayList<>();
        charts.addAll(report(report, "tanh", new Tanh()));
        charts.addAll(report(report, "ReLU", new ReLU()));
        Words title =
                new Words(
                        "He garde les variances, avec ReLU et même avec tanh\n"
                                + "Points : mesures ; traits : théorie. A[l] se lit de gauche à"
                                + " droite, dZ[l] de droite à gauche (←).",
                        "With He the variances hold, with ReLU and even with tanh\n"
                                + "Dots: measured; lines: theory. A[l] is read from left to right,"
                                + " dZ[l] from right to left (←).");
        report.picture("variances", new Panels(title, 2).sharing(charts));
        report.picture("histograms", histograms());
    }

    /** The numbers of A[l] for four starts, with tanh. */
    private static Histograms histograms() {
        Histograms histograms =
                new Histograms(
                        new Words(
                                "Trop petits, les nombres s'éteignent ; trop grands, ils saturent\n"
                                        + "Les nombres de A[l], de −1 à 1 ; 10 couches de 200, tanh",
                                "Too small, the numbers fade; too large, they saturate\nThe numbers"
                                        + " of A[l], from −1 to 1; 10 layers of 200, tanh"),
                        SHOWN);
        for (Start start : STARTS) {
            Pass pass = pass(start.initializer(), new Tanh());
            histograms.add(
                    start.name(),
                    Arrays.stream(SHOWN).mapToObj(l -> pass.layer(l).A().data).toList());
        }
        return histograms;
    }

    private static List<Chart> report(Report report, String name, Elementwise g) {
        Chart forward = chart("A[l]", name);
        Chart backward = chart("dZ[l] ←", name);
        int color = 0;
        report.say(
                "%d couches de %d, %s   Var A[10]           Var dZ[1] / Var dZ[10]",
                "%d layers of %d, %s    Var A[10]           Var dZ[1] / Var dZ[10]",
                DEPTH,
                UNITS,
                name);
        report.say(
                "                      mesurée  théorie    mesuré   théorie",
                "                     measured  theory    measured  theory");
        for (Start start : STARTS) {
            Pass pass = pass(start.initializer(), g);
            double[] a = variances(l -> pass.layer(l).A());
            double[] dz = variances(l -> pass.layer(l).dZ());
            VarianceTheory theory = VarianceTheory.of(g, start.factor(), dz[DEPTH - 1], DEPTH);
            report.print(
                    "%-20s %8s %8s   %8s %8s",
                    start.name(),
                    plain(a[DEPTH - 1]),
                    plain(theory.a()[DEPTH - 1]),
                    plain(dz[0] / dz[DEPTH - 1]),
                    plain(theory.dz()[0] / dz[DEPTH - 1]));
            add(forward, start, a, theory.a(), color);
            add(backward, start, dz, theory.dz(), color);
            color++;
        }
        return List.of(forward, backward);
    }

    /** Measured dots, and the line of theory with the name. */
    private static void add(Chart chart, Start start, double[] seen, double[] theory, int color) {
        chart.line(start.label(), LAYERS, theory, color).dots(LAYERS, seen, color);
    }

    /** Two digits, and powers of ten only where a reader would lose count of the zeros. */
    private static Words plain(double x) {
        if (x < 1e-3 || x >= 1e3) {
            return Words.same("%.1e").with(x);
        }
        return Words.same(x < 0.01 ? "%.4f" : x < 0.1 ? "%.3f" : x < 10 ? "%.2f" : "%.0f").with(x);
    }

    private static Chart chart(String quantity, String name) {
        return new Chart(
                        Words.same("Var %s, %s").with(quantity, name),
                        new Words("couche l", "layer l"),
                        Words.same(""))
                .shortX()
                .logarithmicY();
    }

    private static Pass pass(Initializer start, Elementwise g) {
        NetworkBuilder builder = Network.inputs(UNITS).initializer(start);
        for (int l = 1; l <= DEPTH; l++) {
            builder.dense(UNITS, g);
        }
        Network network = builder.dense(1, new Identity(), new RandomNormal(0.1)).build(1);
        DMatrixRMaj X = new DMatrixRMaj(UNITS, M);
        DMatrixRMaj Y = new DMatrixRMaj(1, M);
        new RandomNormal(1).initialize(X, new SplittableRandom(2));
        new RandomNormal(1).initialize(Y, new SplittableRandom(3));
        Pass pass = network.newPass(new MeanSquaredError());
        pass.forward(X, Mode.inference());
        pass.backward(Y);
        return pass;
    }

    /** One of the matrices of a layer. */
    private interface OfLayer {
        DMatrixRMaj matrix(int l);
    }

    private static double[] variances(OfLayer quantity) {
        return IntStream.rangeClosed(1, DEPTH)
                .mapToDouble(l -> Math.pow(Numbers.spread(quantity.matrix(l).data), 2))
                .toArray();
    }
}
