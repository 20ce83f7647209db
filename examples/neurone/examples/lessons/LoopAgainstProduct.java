package neurone.examples.lessons;

import java.util.Arrays;
import java.util.SplittableRandom;
import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.Identity;
import neurone.core.Mode;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.initializer.RandomUniform;
import neurone.layer.Dense;
import neurone.linalg.Products;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Z = W X + b by loops over examples, neurons and inputs, and as one product. */
final class LoopAgainstProduct {

    private static final int[] SIZES = {1, 4, 16, 64, 256, 1024, 4096};
    private static final int INPUTS = 100;
    private static final int UNITS = 50;
    private static final double SECONDS_FOR_A_TIMING = 0.1;

    private LoopAgainstProduct() {}

    static void report(Report report) {
        report.heading("La boucle contre le produit", "The loop against the product");
        Network network = Network.inputs(INPUTS).dense(UNITS, new Identity()).build(1);
        Dense layer = network.layer(1);
        ForwardPass pass = network.newPass();
        double[] ratios = new double[SIZES.length];
        double largest = 0;
        // the first second goes to the compiler
        DMatrixRMaj warm = randomExamples(SIZES[3]);
        Stopwatch.seconds(() -> loop(layer, warm), 0.5);
        Stopwatch.seconds(() -> product(pass, warm), 0.5);
        for (int i = 0; i < SIZES.length; i++) {
            DMatrixRMaj X = randomExamples(SIZES[i]);
            DMatrixRMaj Z = loop(layer, X);
            largest = Math.max(largest, largestDifference(Z, product(pass, X)));
            ratios[i] =
                    Stopwatch.seconds(() -> loop(layer, X), SECONDS_FOR_A_TIMING)
                            / Stopwatch.seconds(() -> product(pass, X), SECONDS_FOR_A_TIMING);
        }
        report.say("≈ plus grand écart : %.0e", "≈ largest difference: %.0e", largest);
        report.say("produit : %s", "product: %s", Products.description());
        report.say(
                "≈ durée de la boucle / durée du produit, pour m exemples",
                "≈ time of the loop / time of the product, for m examples");
        for (int i = 0; i < SIZES.length; i++) {
            report.print("≈   m = %4d  %6.1f", SIZES[i], ratios[i]);
        }
        report.picture("loop", chart(ratios));
    }

    private static DMatrixRMaj randomExamples(int m) {
        DMatrixRMaj X = new DMatrixRMaj(INPUTS, m);
        new RandomUniform(1).initialize(X, new SplittableRandom(m));
        return X;
    }

    /** Z = W X + b, one example, one neuron and one input at a time. */
    private static DMatrixRMaj loop(Dense layer, DMatrixRMaj X) {
        DMatrixRMaj W = layer.weights().value();
        DMatrixRMaj b = layer.biases().value();
        DMatrixRMaj Z = new DMatrixRMaj(W.numRows, X.numCols);
        for (int example = 0; example < X.numCols; example++) {
            for (int i = 0; i < W.numRows; i++) {
                double z = b.get(i);
                for (int j = 0; j < W.numCols; j++) {
                    z += W.get(i, j) * X.get(j, example);
                }
                Z.set(i, example, z);
            }
        }
        return Z;
    }

    /** Z = W X + b, all examples at once; g(z) = z. */
    private static DMatrixRMaj product(ForwardPass pass, DMatrixRMaj X) {
        return pass.forward(X, Mode.inference());
    }

    private static double largestDifference(DMatrixRMaj A, DMatrixRMaj B) {
        return Arrays.stream(Numbers.differences(A.data, B.data)).map(Math::abs).max().orElse(0);
    }

    private static Chart chart(double[] ratios) {
        double[] sizes = Arrays.stream(SIZES).asDoubleStream().toArray();
        double[] ends = {SIZES[0], SIZES[SIZES.length - 1]};
        return new Chart(
                        new Words(
                                "Plus il y a d'exemples, plus le produit devance la boucle\n"
                                        + "durée de la boucle / durée du produit",
                                "The more examples, the further the product is ahead\ntime of the"
                                        + " loop / time of the product"),
                        new Words("m, nombre d'exemples", "m, number of examples"),
                        new Words("fois plus lente", "times slower"))
                .behind(new Words("aussi vite", "as fast"), ends, new double[] {1, 1})
                .path(new Words("boucle", "loop"), sizes, ratios, 0)
                .logarithmicX()
                .logarithmicY();
    }
}
