package neurone.examples.digits;

import java.io.PrintStream;
import java.nio.file.Path;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Classes;
import neurone.data.Mnist;
import neurone.data.Split;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Language;
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
    private static final int DRAWN = 10_000;
    private static final int BATCH = 64;
    private static final double LEARNING_RATE = 0.1;
    private static final int WRONG_ONES_SHOWN = 5;

    private final Split digits;
    private final int epochs;
    private final Language language;
    private final Screen screen;

    DigitsJob(Split digits, int epochs, Language language, Screen screen) {
        this.digits = digits;
        this.epochs = epochs;
        this.language = language;
        this.screen = screen;
    }

    /**
     * The job on digits that the library draws: 8,000 to learn from, 2,000 held back.
     *
     * @param language what it speaks
     * @param out where it prints
     */
    public static DigitsJob synthetic(Language language, PrintStream out) {
        out.println(language.say("Dessin de %,d chiffres", "Drawing %,d digits", DRAWN));
        Split digits = SyntheticDigits.of(DRAWN, SEED).split(0.8, SEED);
        return new DigitsJob(digits, 12, language, Screen.of(out));
    }

    /**
     * The job on MNIST: 60,000 digits to learn from, 10,000 held back.
     *
     * @param folder where the four files are, or {@code mnist_train.csv} and {@code mnist_test.csv}
     * @param language what it speaks
     * @param out where it prints
     * @throws neurone.data.DataFormatException if a file is missing or broken
     */
    public static DigitsJob mnist(Path folder, Language language, PrintStream out) {
        out.println(language.say("Lecture de MNIST", "Reading MNIST"));
        Screen screen = Screen.of(out);
        try (ReadingProgress progress =
                new ReadingProgress("MNIST", language, screen, System::nanoTime)) {
            Split digits = new Split(Mnist.train(folder, progress), Mnist.test(folder, progress));
            return new DigitsJob(digits, 10, language, screen);
        }
    }

    /**
     * Trains and reports.
     *
     * @return the fraction of the held-back digits that it reads correctly, from 0 to 1
     */
    public double run() {
        Network network =
                Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(SEED);
        screen.out().println(network.table(language.locale()));
        screen.out().println();
        train(network);
        return report(network);
    }

    private void train(Network network) {
        EpochLine line = new EpochLine(language, epochs, digits.train().size(), screen.columns());
        TrainingListener progress =
                screen.isTerminal()
                        ? new TerminalProgress(line, screen)
                        : new PlainProgress(line, screen.out());
        new Trainer(network, new CategoricalCrossEntropy(), new GradientDescent(LEARNING_RATE))
                .batchSize(BATCH)
                .seed(SEED)
                .listener(progress)
                .fit(digits.train(), epochs);
    }

    private double report(Network network) {
        DMatrixRMaj X = digits.test().X();
        DMatrixRMaj Y = digits.test().Y();
        DMatrixRMaj Yhat = network.predict(X);
        double accuracy = Accuracy.of(Yhat, Y);
        int[] truth = Classes.of(Y);
        int[] predicted = Classes.of(Yhat);
        screen.out()
                .println(
                        language.say(
                                "%nRéponses justes sur %,d chiffres nouveaux : %.2f %%%n",
                                "%nAccuracy on %,d unseen digits: %.2f%%%n",
                                truth.length,
                                100 * accuracy));
        screen.out().println(table(ConfusionMatrix.of(Yhat, Y)));
        screen.out()
                .print(
                        WrongDigits.draw(
                                X, truth, predicted, WRONG_ONES_SHOWN, language, screen.columns()));
        return accuracy;
    }

    /** The whole table, or where it is too wide the share of each digit that is read right. */
    private String table(ConfusionMatrix matrix) {
        String table = matrix.table(language.locale()) + "\n";
        if (table.lines().mapToInt(String::length).max().orElse(0) <= screen.columns()) {
            return table;
        }
        StringBuilder shares = new StringBuilder();
        for (int digit = 0; digit < matrix.classes(); digit++) {
            shares.append(
                    language.say(
                            "%d : %.1f %%%n", "%d: %.1f%%%n", digit, 100 * matrix.recall(digit)));
        }
        return shares.toString();
    }
}
