package starter;

import java.nio.file.Path;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.loss.BinaryCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** Who passes an exam? Learned from the hours of study and of sleep of those who took it. */
public final class Exams {

    private final Dataset exams;
    private final Standardizer standardizer;
    private final Network network;

    Exams(Path file) {
        exams = CsvTable.read(file).binary("passed", "yes");
        standardizer = Standardizer.fit(exams);
        network = Network.inputs(2).dense(4, new Tanh()).dense(1, new Sigmoid()).build(1);
        new Trainer(network, new BinaryCrossEntropy(), new Adam(0.02))
                .fit(standardizer.apply(exams), 100);
    }

    double accuracy() {
        return Accuracy.of(network.predict(standardizer.apply(exams.X())), exams.Y());
    }

    double chanceOfPassing(double study, double sleep) {
        DMatrixRMaj x = new DMatrixRMaj(new double[][] {{study}, {sleep}});
        return network.predict(standardizer.apply(x)).get(0);
    }

    public static void main(String[] args) {
        Exams exams = new Exams(Path.of("exams.csv"));
        System.out.println(exams.network);
        System.out.printf(Locale.ROOT, "accuracy %.2f%n", exams.accuracy());
        System.out.printf(
                Locale.ROOT,
                "6 hours of study, 8 of sleep: passes with probability %.2f%n",
                exams.chanceOfPassing(6, 8));
    }
}
