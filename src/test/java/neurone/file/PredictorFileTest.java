package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Identity;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class PredictorFileTest {

    private static final double[][] ROWS = {{150, 1}, {160, 3}, {190, 2}};

    @TempDir private Path folder;

    private Path path() {
        return folder.resolve("predictor.safetensors");
    }

    private static Predictor ofClasses() {
        Dataset train =
                Dataset.ofRows(ROWS, new int[] {0, 2, 1}, 3)
                        .withInputNames(List.of("taille", "âge; \"années\""))
                        .withClassNames(List.of("très bon", "bon", "1"));
        Network network = Network.inputs(2).dense(4, new Tanh()).dense(3, new Softmax()).build(1);
        return Predictor.of(network, train, Standardizer.fit(train));
    }

    private static void assertSame(Predictor again, Predictor predictor) {
        assertThat(again.inputNames()).isEqualTo(predictor.inputNames());
        assertThat(again.classNames()).isEqualTo(predictor.classNames());
        assertThat(again.task()).isEqualTo(predictor.task());
        assertThat(again.standardizer()).isEqualTo(predictor.standardizer());
        assertThat(again.predict(170, 2)).isEqualTo(predictor.predict(170, 2));
        Networks.assertSame(again.network(), predictor.network());
    }

    @Test
    void givesAPredictorOfClassesBackBitForBit() {
        ModelFile.save(ofClasses(), path());
        assertSame(ModelFile.loadPredictor(path()), ofClasses());
    }

    @Test
    void givesAPredictorOfNumbersBackBitForBit() {
        Dataset train = Dataset.ofRows(ROWS, new double[] {1000, 3000, 8000});
        Network network = Network.inputs(2).dense(1, new Identity()).build(1);
        Predictor predictor = Predictor.of(network, train, Standardizer.fitWithTargets(train));
        ModelFile.save(predictor, path());
        assertSame(ModelFile.loadPredictor(path()), predictor);
    }

    @Test
    void refusesToTakeTheNetworkOfAPredictorForOneOfRawInputs() {
        ModelFile.save(ofClasses(), path());
        assertThatThrownBy(() -> ModelFile.load(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(
                        path()
                                + ": holds a predictor, whose network takes scaled inputs: load it"
                                + " with ModelFile.loadPredictor; the network is its network()");
    }

    @Test
    void findsNoPredictorInAModel() {
        ModelFile.save(ofClasses().network(), path());
        assertThatThrownBy(() -> ModelFile.loadPredictor(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageEndingWith(
                        "holds a network, but no predictor: load it with ModelFile.load, or save a"
                                + " predictor");
    }

    private void assertRefuses(String part, String changed, String problem) throws IOException {
        ModelFile.save(ofClasses(), path());
        byte[] file = Files.readAllBytes(path());
        Files.write(path(), HandMade.of(file).with(part, changed).bytes());
        assertThatThrownBy(() -> ModelFile.loadPredictor(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessage(path() + ": " + problem);
    }

    /** At once: names are not waited for, nor is memory taken for them. */
    @Test
    @Timeout(10)
    void refusesPartsThatDoNotFit() throws IOException {
        assertRefuses(
                "\"CLASSES\"",
                "\"MAGIC\"",
                "the metadata has \"MAGIC\" as \"predictor.task\", where a task of a predictor"
                        + " belongs");
        assertRefuses(
                "\"predictor.classNames\":\"3\"",
                "\"predictor.classNames\":\"999999999\"",
                "the metadata lacks \"predictor.class4\"");
        assertRefuses(
                "\"predictor.classNames\":\"3\"",
                "\"predictor.classNames\":\"2\"",
                "this network expects 3 names of classes, got 2: give it the dataset and the"
                        + " standardizer of its training");
        assertRefuses(
                "predictor.inputs.mean",
                "predictor.inputs.meen",
                "there is no tensor \"predictor.inputs.mean\"");
    }

    @Test
    void refusesMoreNamesThanAReaderTakes() {
        List<String> names = IntStream.range(0, 30_000).mapToObj(i -> "pixel " + i).toList();
        Network network = Network.inputs(names.size()).dense(1, new Identity()).build(1);
        Standardizer none = Standardizer.none(names.size());
        Predictor named = new Predictor(network, none, Task.NUMBERS, names, List.of());
        assertThatThrownBy(() -> ModelFile.save(named, path()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageEndingWith(
                        " bytes in its header, and a reader takes at most 1048576: build the"
                                + " network with fewer layers, or give inputs and classes shorter"
                                + " names, or none");
        assertThat(path()).doesNotExist();
        ModelFile.save(new Predictor(network, none, Task.NUMBERS, List.of(), List.of()), path());
        assertThat(ModelFile.loadPredictor(path()).inputNames()).isEmpty();
    }

    @Test
    void refusesAScaleThatIsNone() throws IOException {
        ModelFile.save(ofClasses(), path());
        HandMade file = HandMade.of(Files.readAllBytes(path()));
        Files.write(path(), file.withFirst("predictor.inputs.standardDeviation", -1).bytes());
        assertThatThrownBy(() -> ModelFile.loadPredictor(path()))
                .isInstanceOf(ModelFormatException.class)
                .hasMessageContaining("standard deviations of at least 0, got");
    }
}
