package neurone.examples.lessons;

import java.util.Arrays;
import neurone.ForwardPass;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.data.Classes;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.examples.report.Images;
import neurone.examples.report.Report;
import neurone.initializer.RandomNormal;
import neurone.loss.CategoricalCrossEntropy;
import neurone.measure.ConfusionMatrix;
import neurone.optimizer.Adam;
import neurone.training.Epoch;
import neurone.training.Trainer;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** A first real network: it reads digits, and its weights can be looked at. */
final class FirstDigits {

    private static final int SIDE = 28;

    private FirstDigits() {}

    static void report(Report report) {
        report.heading("Lire des chiffres", "Reading digits");
        Dataset train = SyntheticDigits.of(2000, 1);
        Dataset test = SyntheticDigits.of(1000, 2);
        report.picture("digits", samples(train));
        Network network =
                Network.inputs(SIDE * SIDE)
                        .dense(12, new ReLU(), new RandomNormal(0.01))
                        .dense(10, new Softmax())
                        .build(1);
        Epoch last =
                new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.001))
                        .batchSize(50)
                        .fit(train, 20)
                        .last();
        double tested = Trials.percentRight(network, test);
        report.say("%d poids et biais", "%d weights and biases", network.parameterCount());
        report.say(
                "%d images vues %d fois",
                "%d images, each seen %d times", train.size(), last.number());
        report.say(
                "%.1f %% de %d autres images bien lues",
                "%.1f%% of %d other images read correctly", tested, test.size());
        report.say(
                "neurones cachés qui ne répondent à aucune image : %d",
                "hidden neurons that respond to no image: %d", silent(network, train));
        report.picture("confusions", confusions(network, test));
        report.picture("weights", weights(network, train));
    }

    private static Confusions confusions(Network network, Dataset data) {
        return new Confusions(
                new Words(
                        "Les erreurs ne vont pas au hasard : 2 et 8 se lisent 3\nUne ligne"
                                + " par vrai chiffre, une colonne par chiffre lu",
                        "Mistakes do not fall at random: 2 and 8 are read as 3\nA row for"
                                + " each true digit, a column for each digit read"),
                ConfusionMatrix.of(network.predict(data.X()), data));
    }

    /** The weights of each neuron as an image, and which of them respond to nothing. */
    private static Images weights(Network network, Dataset data) {
        Images images =
                new Images(
                        new Words(
                                "Chaque neurone cherche des morceaux de traits\nLes poids de la"
                                        + " première couche",
                                "Each neuron looks for pieces of strokes\nThe weights of the first"
                                        + " layer"),
                        new Words(
                                "orange : l'encre à cet endroit compte pour ; bleu : contre",
                                "orange: ink in this place counts for; blue: against"),
                        SIDE);
        ForwardPass pass = network.newPass();
        pass.forward(data.X(), Mode.inference());
        DMatrixRMaj W = network.layer(1).weights().value();
        for (int i = 0; i < W.numRows; i++) {
            boolean silent = Arrays.stream(row(pass.layer(1).Z(), i)).allMatch(z -> z < 0);
            Words name = new Words("neurone %d", "neuron %d").with(i + 1);
            images.add(silent ? new Words("%d, muet", "%d, silent").with(i + 1) : name, row(W, i));
        }
        return images;
    }

    private static double[] row(DMatrixRMaj matrix, int i) {
        return Arrays.copyOfRange(matrix.data, i * matrix.numCols, (i + 1) * matrix.numCols);
    }

    private static Images samples(Dataset digits) {
        Images images =
                new Images(
                        new Words(
                                "Le même chiffre n'a jamais deux fois les mêmes pixels\n"
                                        + "Douze images à lire",
                                "The same digit never has the same pixels twice\nTwelve images to"
                                        + " read"),
                        new Words(
                                "28 × 28 pixels, de 0 (papier) à 1 (encre)",
                                "28 × 28 pixels, from 0 (paper) to 1 (ink)"),
                        SIDE);
        DMatrixRMaj X = digits.X();
        int[] labels = Classes.of(digits.Y());
        for (int i = 0; i < 12; i++) {
            DMatrixRMaj x = CommonOps_DDRM.extractColumn(X, i, null);
            images.add(Words.same(String.valueOf(labels[i])), x.data);
        }
        return images;
    }

    private static long silent(Network network, Dataset data) {
        ForwardPass pass = network.newPass();
        pass.forward(data.X(), Mode.inference());
        return Trials.rowsBelowZero(pass.layer(1).Z());
    }
}
