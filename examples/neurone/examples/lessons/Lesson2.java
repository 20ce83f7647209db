package neurone.examples.lessons;

import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Report;
import neurone.examples.report.Text;
import neurone.layer.Cache;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Mathematical notation, and why everything is a matrix. */
final class Lesson2 implements Lesson {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Text title() {
        return new Text("Notations et vectorisation", "Notation and vectorization");
    }

    @Override
    public void run(Report report) {
        oneExample(report);
        severalExamples(report);
        shapesOfANetwork(report);
        LoopAgainstProduct.report(report);
    }

    private static final DMatrixRMaj W =
            new DMatrixRMaj(new double[][] {{1, 0, 2}, {0, 1, -1}, {1, 1, 1}, {-1, 2, 0}});
    private static final DMatrixRMaj b = new DMatrixRMaj(new double[][] {{0}, {1}, {0}, {-1}});

    private static void oneExample(Report report) {
        report.heading("Un exemple", "One example");
        DMatrixRMaj x = new DMatrixRMaj(new double[][] {{1}, {2}, {3}});
        DMatrixRMaj z = weightedSums(x);
        report.print("   z  =   W    x  +   b");
        report.print("%s = %s%s + %s", shape(z), shape(W), shape(x), shape(b));
        report.print("x = %s'   z = %s'", column(x, 0), column(z, 0));
    }

    private static void severalExamples(Report report) {
        report.heading("Plusieurs exemples", "Several examples");
        DMatrixRMaj X =
                new DMatrixRMaj(new double[][] {{1, 0, 1, 2, 5}, {2, 0, 0, 1, 5}, {3, 0, 1, 0, 5}});
        DMatrixRMaj Z = weightedSums(X);
        report.say(
                "n_x = %d, n_1 = %d, m = %d",
                "n_x = %d, n_1 = %d, m = %d", X.numRows, Z.numRows, X.numCols);
        report.print("   Z  =   W    X  +   b");
        report.print("%s = %s%s + %s", shape(Z), shape(W), shape(X), shape(b));
        for (int i = 0; i < X.numCols; i++) {
            report.print("x^(%d) = %s'   z^(%d) = %s'", i + 1, column(X, i), i + 1, column(Z, i));
        }
    }

    /** Z = W X + b, with b added to each column. */
    private static DMatrixRMaj weightedSums(DMatrixRMaj X) {
        DMatrixRMaj Z = CommonOps_DDRM.mult(W, X, null);
        for (int i = 0; i < Z.numRows; i++) {
            for (int j = 0; j < Z.numCols; j++) {
                Z.add(i, j, b.get(i));
            }
        }
        return Z;
    }

    private static void shapesOfANetwork(Report report) {
        report.heading("Les formes d'un réseau", "The shapes of a network");
        Network network =
                Network.inputs(784)
                        .dense(128, new ReLU())
                        .dense(32, new ReLU())
                        .dense(1, new Sigmoid())
                        .build(1);
        Dataset digits = SyntheticDigits.of(64, 1);
        ForwardPass pass = network.newPass();
        pass.forward(digits.X(), Mode.inference());
        report.say("m = %d exemples", "m = %d examples", digits.size());
        report.say(
                "l   W[l]       A[l-1]    b[l]     Z[l], A[l]  paramètres",
                "l   W[l]       A[l-1]    b[l]     Z[l], A[l]  parameters");
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            Cache cache = pass.layer(l);
            report.print(
                    "%d   %-10s %-9s %-8s %-10s  %10d",
                    l,
                    shape(layer.weights().value()),
                    shape(cache.X()),
                    shape(layer.biases().value()),
                    shape(cache.Z()),
                    layer.parameterCount());
        }
        report.say("total %52d", "total %52d", network.parameterCount());
    }

    private static String shape(DMatrixRMaj matrix) {
        return "(" + matrix.numRows + "," + matrix.numCols + ")";
    }

    private static String column(DMatrixRMaj matrix, int j) {
        StringBuilder numbers = new StringBuilder("(");
        for (int i = 0; i < matrix.numRows; i++) {
            numbers.append(i == 0 ? "" : "; ").append((long) matrix.get(i, j));
        }
        return numbers.append(')').toString();
    }
}
