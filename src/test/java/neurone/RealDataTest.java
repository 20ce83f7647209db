package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.net.URISyntaxException;
import java.nio.file.Path;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.CsvFormat;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.Mnist;
import neurone.data.Split;
import neurone.data.Standardizer;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.measure.Accuracy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Learns from flowers that were measured, and from the files of a folder that {@code
 * "-Dneurone.data=FOLDER"} names: breast_cancer.csv and the folder mnist.
 */
@Tag("slow")
@Tag("long")
class RealDataTest {

    private static final String FOLDER = "neurone.data";

    private static Path file(String name) {
        return Path.of(System.getProperty(FOLDER), name);
    }

    /** The mean accuracy on what was held back, over several ways to hold back. */
    private static double heldBackAccuracy(Dataset data, boolean binary) {
        double sum = 0;
        for (int seed = 0; seed < 5; seed++) {
            Split split = data.split(0.7, seed);
            Standardizer standardizer = Standardizer.fit(split.train());
            NetworkBuilder builder = Network.inputs(data.inputs()).dense(16, new ReLU());
            Network network =
                    binary
                            ? builder.dense(1, new Sigmoid()).build(seed)
                            : builder.dense(data.outputs(), new Softmax()).build(seed);
            new Trainer(
                            network,
                            binary ? new BinaryCrossEntropy() : new CategoricalCrossEntropy(),
                            new Adam(0.01))
                    .batchSize(16)
                    .seed(seed)
                    .fit(standardizer.apply(split.train()), 30);
            Dataset test = standardizer.apply(split.test());
            sum += Accuracy.of(network.predict(test.X()), test.Y());
        }
        return sum / 5;
    }

    @Test
    void learnsIris() throws URISyntaxException {
        Path file = Path.of(RealDataTest.class.getResource("data/iris.csv").toURI());
        Dataset iris = CsvTable.read(file).classes("species");
        assertThat(iris.size()).isEqualTo(150);
        assertThat(heldBackAccuracy(iris, false)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void learnsBreastCancer() {
        CsvFormat format = CsvFormat.found().skip(1).noHeader();
        Dataset cancer = CsvTable.read(file("breast_cancer.csv"), format).binary(30, "1");
        assertThat(cancer.size()).isEqualTo(569);
        assertThat(heldBackAccuracy(cancer, true)).isGreaterThanOrEqualTo(0.96);
    }

    @Test
    void learnsBlobsThatStandInForFlowers() {
        assertThat(heldBackAccuracy(ToyData.blobs(150, 3, 0.3, 1), false)).isGreaterThan(0.95);
    }

    @Test
    @EnabledIfSystemProperty(named = FOLDER, matches = ".+")
    void readsTheImagesOfMnist() {
        Dataset train = Mnist.train(file("mnist"));
        assertThat(train.size()).isEqualTo(60_000);
        assertThat(Mnist.test(file("mnist")).size()).isEqualTo(10_000);
        double sum = 0;
        double squares = 0;
        for (double x : train.X().data) {
            sum += x;
            squares += x * x;
        }
        double n = train.X().getNumElements();
        assertThat(sum / n).isCloseTo(0.13066, within(5e-6));
        assertThat(Math.sqrt(squares / n - sum / n * sum / n)).isCloseTo(0.30811, within(5e-6));
    }
}
