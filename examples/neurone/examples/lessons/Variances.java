package neurone.examples.lessons;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.Pass;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.examples.report.Chart;
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
    private static final int GRAY = 7;
    private static final double[] LAYERS = Numbers.counted(DEPTH);

    /** A way to start, and n Var(W) for it. */
    private record Start(Words name, Initializer initializer, double factor) {}

    private static final List<Start> STARTS =
            List.of(
                    new Start(
                            new Words("trop petits (0,02)", "too small (0.02)"),
                            new RandomNormal(0.02),
                            UNITS * 0.02 * 0.02),
                    new Start(
                            new Words("trop grands (0,2)", "too large (0.2)"),
                            new RandomNormal(0.2),
                            UNITS * 0.2 * 0.2),
                    new Start(Words.same("Xavier"), new XavierNormal(), 1),
                    new Start(Words.same("He"), new HeNormal(), 2));

    private Variances() {}

    static void report(Report report) {
        report(report, "tanh", new Tanh());
        report(report, "ReLU", new ReLU());
    }

    private static void report(Report report, String name, Elementwise g) {
        Chart forward = chart("A[l]", name);
        Chart backward = chart("dZ[l]", name);
        double[] theoryOfA = {};
        double[] theoryOfDz = {};
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
            forward.dots(start.name(), LAYERS, a);
            backward.dots(start.name(), LAYERS, dz);
            theoryOfA = withGap(theoryOfA, theory.a());
            theoryOfDz = withGap(theoryOfDz, theory.dz());
        }
        double[] layers = {};
        for (int i = 0; i < STARTS.size(); i++) {
            layers = withGap(layers, LAYERS);
        }
        Words theory = new Words("théorie", "theory");
        String file = "-" + name.toLowerCase(Locale.ROOT);
        report.picture("variance-a" + file, forward.line(theory, layers, theoryOfA, GRAY));
        report.picture("variance-dz" + file, backward.line(theory, layers, theoryOfDz, GRAY));
    }

    /** Two digits, and powers of ten only where a reader would lose count of the zeros. */
    private static Words plain(double x) {
        if (x < 1e-3 || x >= 1e3) {
            return Words.same("%.1e").with(x);
        }
        return Words.same(x < 0.01 ? "%.4f" : x < 0.1 ? "%.3f" : x < 10 ? "%.2f" : "%.0f").with(x);
    }

    private static double[] withGap(double[] line, double[] next) {
        return Stream.of(line, next, new double[] {Double.NaN})
                .flatMapToDouble(Arrays::stream)
                .toArray();
    }

    private static Chart chart(String quantity, String name) {
        return new Chart(
                        new Words(
                                "La variance de " + quantity + ", " + name,
                                "The variance of " + quantity + ", " + name),
                        new Words("couche l", "layer l"),
                        Words.same("variance"))
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
