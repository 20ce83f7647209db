package neurone.examples.lessons;

import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Report;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Mathematical notation, and why everything is a matrix. */
final class Lesson2 implements Lesson {

    @Override
    public int number() {
        return 2;
    }

    @Override
    public Words title() {
        return new Words("Notations et vectorisation", "Notation and vectorization");
    }

    @Override
    public void run(Report report) {
        oneExample(report);
        severalExamples(report);
        shapesOfANetwork(report);
        LoopAgainstProduct.report(report);
    }

    private static final DMatrixRMaj W1 =
            new DMatrixRMaj(new double[][] {{1, 0, 2, -1}, {0, 1, -1, 1}, {1, 1, 0, -1}});
    private static final DMatrixRMaj b1 = new DMatrixRMaj(new double[][] {{0}, {1}, {-1}});
    private static final DMatrixRMaj W2 = new DMatrixRMaj(new double[][] {{1, -2, 3}});
    private static final DMatrixRMaj b2 = new DMatrixRMaj(new double[][] {{1}});

    private static void oneExample(Report report) {
        report.heading("Un exemple", "One example");
        DMatrixRMaj x = new DMatrixRMaj(new double[][] {{1}, {0}, {1}, {2}});
        DMatrixRMaj z1 = weightedSums(W1, x, b1);
        DMatrixRMaj a1 = sigmoid(z1);
        DMatrixRMaj z2 = weightedSums(W2, a1, b2);
        DMatrixRMaj a2 = sigmoid(z2);
        report.print(" z[1]  =  W[1]    x   +  b[1]     a[1] = g(z[1])");
        report.print("%s = %s%s + %s", shape(z1), shape(W1), shape(x), shape(b1));
        report.print("x = %s'   z[1] = %s'", column("%.0f", x, 0), column("%.0f", z1, 0));
        report.print("a[1] = %s'", column("%.3f", a1, 0));
        report.print(" z[2]  =  W[2]   a[1]  +  b[2]     a[2] = g(z[2])");
        report.print("%s = %s%s + %s", shape(z2), shape(W2), shape(a1), shape(b2));
        report.say(
                "z[2] = %.3f   ŷ = a[2] = %.3f",
                "z[2] = %.3f   ŷ = a[2] = %.3f", z2.get(0), a2.get(0));
    }

    private static void severalExamples(Report report) {
        report.heading("Plusieurs exemples", "Several examples");
        DMatrixRMaj X =
                new DMatrixRMaj(
                        new double[][] {
                            {1, 0, 2, 0, 1}, {0, 0, 1, 3, 1}, {1, 0, 0, 1, 1}, {2, 0, 1, 1, 1}
                        });
        DMatrixRMaj Z1 = weightedSums(W1, X, b1);
        DMatrixRMaj A1 = sigmoid(Z1);
        DMatrixRMaj Z2 = weightedSums(W2, A1, b2);
        DMatrixRMaj A2 = sigmoid(Z2);
        report.print("n_x = %d, n_1 = %d, n_2 = %d, m = %d", X.numRows, Z1.numRows, 1, X.numCols);
        report.print(" Z[1]  =  W[1]    X   +  b[1]");
        report.print("%s = %s%s + %s", shape(Z1), shape(W1), shape(X), shape(b1));
        for (int i = 0; i < X.numCols; i++) {
            report.print(
                    "x^(%d) = %s'   z[1]^(%d) = %s'",
                    i + 1, column("%.0f", X, i), i + 1, column("%.0f", Z1, i));
        }
        report.picture("boxes", new BoxesDrawing(W1, X, b1, Z1));
        report.say("A[1] = g(Z[1]), %s :", "A[1] = g(Z[1]), %s:", shape(A1));
        for (int j = 0; j < A1.numRows; j++) {
            report.print("  %s", row(A1, j));
        }
        report.print(" Z[2]  =  W[2]   A[1]  +  b[2]");
        report.print("%s = %s%s + %s", shape(Z2), shape(W2), shape(A1), shape(b2));
        report.say("Ŷ = A[2] = g(Z[2]), %s :", "Ŷ = A[2] = g(Z[2]), %s:", shape(A2));
        report.print("  %s", row(A2, 0));
    }

    /** Z = W X + b, with b added to each column. */
    private static DMatrixRMaj weightedSums(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b) {
        DMatrixRMaj Z = CommonOps_DDRM.mult(W, X, null);
        for (int i = 0; i < Z.numRows; i++) {
            for (int j = 0; j < Z.numCols; j++) {
                Z.add(i, j, b.get(i));
            }
        }
        return Z;
    }

    private static DMatrixRMaj sigmoid(DMatrixRMaj Z) {
        DMatrixRMaj A = Z.copy();
        for (int i = 0; i < A.data.length; i++) {
            A.data[i] = 1 / (1 + Math.exp(-Z.data[i]));
        }
        return A;
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
                "l   W[l]        A[l-1]     b[l]      Z[l], A[l]  paramètres",
                "l   W[l]        A[l-1]     b[l]      Z[l], A[l]  parameters");
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            Cache cache = pass.layer(l);
            report.print(
                    "%d   %-11s %-10s %-9s %-10s  %10d",
                    l,
                    shape(layer.weights().value()),
                    shape(cache.X()),
                    shape(layer.biases().value()),
                    shape(cache.Z()),
                    layer.parameterCount());
        }
        report.say("total %55d", "total %55d", network.parameterCount());
    }

    private static String shape(DMatrixRMaj matrix) {
        return "(" + matrix.numRows + ", " + matrix.numCols + ")";
    }

    /** A column, lying down. */
    private static Words column(String format, DMatrixRMaj matrix, int j) {
        Words numbers = Words.same("(" + format).with(matrix.get(0, j));
        for (int i = 1; i < matrix.numRows; i++) {
            numbers = new Words("%s ; " + format, "%s, " + format).with(numbers, matrix.get(i, j));
        }
        return Words.same("%s)").with(numbers);
    }

    private static Words row(DMatrixRMaj matrix, int i) {
        Words numbers = Words.same("");
        for (int j = 0; j < matrix.numCols; j++) {
            numbers = Words.same("%s  %.3f").with(numbers, matrix.get(i, j));
        }
        return numbers;
    }
}
