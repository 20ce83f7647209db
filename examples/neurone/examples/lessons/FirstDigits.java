package neurone.examples.lessons;

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
        report.picture(
                "weights",
                Planes.rowsAsImages(
                        new Words(
                                "Les poids de la première couche",
                                "The weights of the first layer"),
                        new Words(
                                "de gauche à droite et de haut en bas : les pixels",
                                "from left to right and from top to bottom: the pixels"),
                        SIDE,
                        network.layer(1).weights().value()));
    }

    private static Images samples(Dataset digits) {
        Images images =
                new Images(
                        new Words("Douze images à lire", "Twelve images to read"),
                        new Words("28 × 28 pixels, de 0 à 1", "28 × 28 pixels, from 0 to 1"),
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
