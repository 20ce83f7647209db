package neurone.examples.lessons;

import java.util.List;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Sigmoid;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.examples.report.Report;
import neurone.initializer.Constant;
import neurone.layer.Dense;
import neurone.loss.BinaryCrossEntropy;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Two neurons, one after the other: the five factors of dL/dw1, in numbers. */
final class TwoNeurons {

    private static final double X = 2;
    private static final double Y = 1;
    private static final double W1 = 0.5;
    private static final double B1 = -0.3;
    private static final double W2 = 1.5;
    private static final double B2 = -0.5;
    private static final double H = 1e-5;
    private static final double TOLERANCE = 1e-12;

    private TwoNeurons() {}

    private static double sigmoid(double z) {
        return 1 / (1 + Math.exp(-z));
    }

    private static double loss(double w1, double w2) {
        double a1 = sigmoid(w1 * X + B1);
        double a2 = sigmoid(w2 * a1 + B2);
        return -Y * Math.log(a2) - (1 - Y) * Math.log(1 - a2);
    }

    static void report(Report report) {
        // forward
        double z1 = W1 * X + B1;
        double a1 = sigmoid(z1);
        double z2 = W2 * a1 + B2;
        double a2 = sigmoid(z2);
        // the five factors, from the loss back to w1
        double dLda2 = -Y / a2 + (1 - Y) / (1 - a2);
        double da2dz2 = a2 * (1 - a2);
        double dz2da1 = W2;
        double da1dz1 = a1 * (1 - a1);
        double dz1dw1 = X;
        // what both weights need is computed once
        double dLdz2 = dLda2 * da2dz2;
        double dLdw2 = dLdz2 * a1;
        double dLdw1 = dLdz2 * dz2da1 * da1dz1 * dz1dw1;

        report.heading("Deux neurones à la suite", "Two neurons in a row");
        report.say(
                "x = %.0f, y = %.0f ; w1 = %.1f, b1 = %.1f ; w2 = %.1f, b2 = %.1f",
                "x = %.0f, y = %.0f; w1 = %.1f, b1 = %.1f; w2 = %.1f, b2 = %.1f",
                X,
                Y,
                W1,
                B1,
                W2,
                B2);
        report.print("z1 = %.4f   a1 = %.4f   z2 = %.4f   a2 = %.4f", z1, a1, z2, a2);
        report.print("L(a2, y)              = %8.4f", loss(W1, W2));
        report.print("dL/da2                = %8.4f", dLda2);
        report.print("da2/dz2 = a2 (1-a2)   = %8.4f", da2dz2);
        report.print("dz2/da1 = w2          = %8.4f", dz2da1);
        report.print("da1/dz1 = a1 (1-a1)   = %8.4f", da1dz1);
        report.print("dz1/dw1 = x           = %8.4f", dz1dw1);
        report.say("dL/dw1, les cinq      = %8.4f", "dL/dw1, all five      = %8.4f", dLdw1);
        report.print("dL/dw2 = dL/dz2 a1    = %8.4f", dLdw2);
        report.print(
                "(L(w1+h) - L(w1-h)) / 2h = %.4f", (loss(W1 + H, W2) - loss(W1 - H, W2)) / (2 * H));
        report.print(
                "(L(w2+h) - L(w2-h)) / 2h = %.4f", (loss(W1, W2 + H) - loss(W1, W2 - H)) / (2 * H));
        report.say(
                "à la main = bibliothèque : %s",
                "by hand = library: %s", yesOrNo(agreesWithLibrary(dLdw1, dLdw2)));
        report.picture(
                "graph",
                new GraphDrawing(
                        List.of(
                                new GraphDrawing.Node("w₁", W1, dz1dw1),
                                new GraphDrawing.Node("z₁", z1, da1dz1),
                                new GraphDrawing.Node("a₁", a1, dz2da1),
                                new GraphDrawing.Node("z₂", z2, da2dz2),
                                new GraphDrawing.Node("a₂", a2, dLda2),
                                new GraphDrawing.Node("L", loss(W1, W2), 1))));
    }

    private static boolean agreesWithLibrary(double dLdw1, double dLdw2) {
        Network network =
                Network.inputs(1)
                        .dense(1, new Sigmoid(), new Constant(W1))
                        .dense(1, new Sigmoid(), new Constant(W2))
                        .build(0);
        Dense first = network.layer(1);
        Dense second = network.layer(2);
        first.biases().value().set(0, 0, B1);
        second.biases().value().set(0, 0, B2);
        Pass pass = network.newPass(new BinaryCrossEntropy());
        pass.forward(column(X), Mode.inference());
        Gradients gradients = pass.backward(column(Y));
        return Math.abs(gradients.of(first.weights()).get(0) - dLdw1) < TOLERANCE
                && Math.abs(gradients.of(second.weights()).get(0) - dLdw2) < TOLERANCE;
    }

    private static DMatrixRMaj column(double number) {
        return new DMatrixRMaj(new double[][] {{number}});
    }

    static Words yesOrNo(boolean yes) {
        return yes ? new Words("oui", "yes") : new Words("non", "no");
    }
}
