package neurone.examples.digits;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Locale;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Mnist;
import neurone.data.OneHot;
import neurone.data.Split;
import neurone.data.SyntheticDigits;
import neurone.loss.CategoricalCrossEntropy;
import neurone.measure.Accuracy;
import neurone.measure.ConfusionMatrix;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import neurone.training.TrainingListener;
import org.ejml.data.DMatrixRMaj;

/** Trains 784-128-10 on digits, and reports how well it reads those that were held back. */
public final class DigitsJob {

    private static final int SEED = 2;
    private static final int BATCH = 64;
    private static final double LEARNING_RATE = 0.1;
    private static final int WRONG_ONES_SHOWN = 5;

    private final Split digits;
    private final int epochs;
    private final boolean inPlace;
    private final PrintStream out;

    DigitsJob(Split digits, int epochs, boolean inPlace, PrintStream out) {
        this.digits = digits;
        this.epochs = epochs;
        this.inPlace = inPlace;
        this.out = out;
    }

    /**
     * The job on digits that the library draws: 8,000 to learn from, 2,000 held back.
     *
     * @param out where it prints
     */
    public static DigitsJob synthetic(PrintStream out) {
        out.println("Drawing 10,000 digits");
        Split digits = SyntheticDigits.of(10_000, SEED).split(0.8, SEED);
        return new DigitsJob(digits, 12, TerminalProgress.isPossible(), out);
    }

    /**
     * The job on MNIST: 60,000 digits to learn from, 10,000 held back.
     *
     * @param folder where the four files are
     * @param out where it prints
     * @throws neurone.data.DataFormatException if a file is missing or broken
     */
    public static DigitsJob mnist(Path folder, PrintStream out) {
        out.println("Reading MNIST");
        Split digits = new Split(Mnist.train(folder), Mnist.test(folder));
        return new DigitsJob(digits, 10, TerminalProgress.isPossible(), out);
    }

    /**
     * Trains and reports.
     *
     * @return the share of the held-back digits that it reads right, from 0 to 1
     */
    public double run() {
        Network network =
                Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(SEED);
        out.println(network);
        out.println();
        train(network);
        return report(network);
    }

    private void train(Network network) {
        int samples = digits.train().size();
        TrainingListener progress =
                inPlace
                        ? new TerminalProgress(epochs, samples, out)
                        : new PlainProgress(epochs, samples, out);
        new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(LEARNING_RATE))
                .batchSize(BATCH)
                .seed(SEED)
                .listener(progress)
                .fit(digits.train(), epochs);
    }

    private double report(Network network) {
        DMatrixRMaj Yhat = network.predict(digits.test().X());
        double accuracy = Accuracy.of(Yhat, digits.test().Y());
        int[] truth = OneHot.decode(digits.test().Y());
        int[] predicted = OneHot.decode(Yhat);
        out.printf(
                Locale.ROOT,
                "%nOf %,d digits that it never saw it reads %.2f %% right.%n%n",
                truth.length,
                100 * accuracy);
        out.println(ConfusionMatrix.of(Yhat, digits.test().Y()));
        out.println();
        out.print(WrongDigits.draw(digits.test().X(), truth, predicted, WRONG_ONES_SHOWN));
        return accuracy;
    }
}
