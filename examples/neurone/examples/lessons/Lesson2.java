package neurone.examples.lessons;

import java.util.SplittableRandom;
import neurone.Network;
import neurone.activation.Identity;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.initializer.RandomNormal;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.SpecializedOps_DDRM;

/** Mathematical notation, and why everything is a matrix. */
final class Lesson2 implements Lesson {

    private static final int[] SIZES = {1, 4, 16, 64, 256, 1024, 4096};
    private static final int INPUTS = 100;
    private static final int UNITS = 50;
    private static final double SECONDS_FOR_A_TIMING = 0.15;

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Text title() {
        return new Text("Notations et vectorisation", "Notation and vectorisation");
    }

    @Override
    public void run(Report report) {
        oneExample(report);
        shapes(report);
        loopAgainstProduct(report);
    }

    private static void oneExample(Report report) {
        DMatrixRMaj W =
                new DMatrixRMaj(new double[][] {{1, 0, 2}, {0, 1, -1}, {1, 1, 1}, {-1, 2, 0}});
        DMatrixRMaj b = new DMatrixRMaj(new double[][] {{0}, {1}, {0}, {-1}});
        DMatrixRMaj x = new DMatrixRMaj(new double[][] {{1}, {2}, {3}});
        DMatrixRMaj z = CommonOps_DDRM.mult(W, x, null);
        CommonOps_DDRM.addEquals(z, b);
        report.say("Un exemple : z = W x + b", "One example: z = W x + b");
        report.print("(%d,1) = (%d,%d)(%d,1) + (%d,1)", 4, 4, 3, 3, 4);
        report.print("z = (%.0f, %.0f, %.0f, %.0f)'", z.get(0), z.get(1), z.get(2), z.get(3));
        report.print("");
    }

    private static void shapes(Report report) {
        int m = 64;
        Network network =
                Network.inputs(784)
                        .dense(128, new ReLU())
                        .dense(32, new ReLU())
                        .dense(1, new Sigmoid())
                        .build(1);
        report.say(
                "m = %d exemples, réseau 784-128-32-1", "m = %d examples, network 784-128-32-1", m);
        report.say(
                "couche  W[l]        A[l-1]      b[l]      Z[l] et A[l]",
                "layer   W[l]        A[l-1]      b[l]      Z[l] and A[l]");
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            report.print(
                    "%-7d (%d,%d)%s(%d,%d)%s(%d,1)%s(%d,%d)",
                    l,
                    layer.units(),
                    layer.inputs(),
                    gap(layer.units(), layer.inputs(), 12),
                    layer.inputs(),
                    m,
                    gap(layer.inputs(), m, 12),
                    layer.units(),
                    gap(layer.units(), 1, 10),
                    layer.units(),
                    m);
        }
        report.say("paramètres : %d", "parameters: %d", network.parameterCount());
        report.print("");
    }

    private static String gap(int rows, int columns, int width) {
        return " ".repeat(width - (rows + "" + columns).length() - 3);
    }

    private static void loopAgainstProduct(Report report) {
        Network network =
                Network.inputs(INPUTS).dense(UNITS, new Identity(), new RandomNormal(1)).build(1);
        Dense layer = network.layer(1);
        SplittableRandom random = new SplittableRandom(2);
        double largest = 0;
        double[] ratios = new double[SIZES.length];
        for (int i = 0; i < SIZES.length; i++) {
            DMatrixRMaj X = new DMatrixRMaj(INPUTS, SIZES[i]);
            for (int k = 0; k < X.getNumElements(); k++) {
                X.data[k] = random.nextDouble(-1, 1);
            }
            DMatrixRMaj byLoop = new DMatrixRMaj(UNITS, SIZES[i]);
            loop(layer, X, byLoop);
            largest = Math.max(largest, SpecializedOps_DDRM.diffNormF(byLoop, network.predict(X)));
            double loop = Stopwatch.seconds(() -> loop(layer, X, byLoop), SECONDS_FOR_A_TIMING);
            double product = Stopwatch.seconds(() -> network.predict(X), SECONDS_FOR_A_TIMING);
            ratios[i] = loop / product;
        }
        report.say(
                "boucle contre produit : les mêmes nombres, à 1e-10 près : %s",
                "loop against product: the same numbers, to 1e-10: %s", largest < 1e-10);
        double[] m = new double[SIZES.length];
        for (int i = 0; i < m.length; i++) {
            m[i] = SIZES[i];
        }
        report.picture(
                "loop",
                new Chart(
                                new Text(
                                        "Une boucle sur les exemples contre un seul produit",
                                        "A loop over the examples against one product"),
                                new Text("m, nombre d'exemples", "m, number of examples"),
                                new Text(
                                        "temps de la boucle / temps du produit",
                                        "time of the loop / time of the product"))
                        .line(new Text("rapport", "ratio"), m, ratios)
                        .logarithmicX());
    }

    /** Z = W X + b, one example, one neuron and one input at a time. */
    private static void loop(Dense layer, DMatrixRMaj X, DMatrixRMaj Z) {
        for (int example = 0; example < X.numCols; example++) {
            for (int i = 0; i < layer.units(); i++) {
                double z = layer.biases().value().get(i, 0);
                for (int j = 0; j < layer.inputs(); j++) {
                    z += layer.weights().value().get(i, j) * X.get(j, example);
                }
                Z.set(i, example, z);
            }
        }
    }
}
