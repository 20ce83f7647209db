package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Identity;
import neurone.io.AtomicFile;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written can be read, or the file that was there stays. */
class TensorWriterTest {

    private static final DMatrixRMaj ONE = new DMatrixRMaj(1, 1);
    private static final Map<String, String> NO_TEXTS = Map.of();

    @TempDir private Path folder;

    private static Network deep(int layers) {
        NetworkBuilder builder = Network.inputs(1);
        for (int l = 0; l < layers; l++) {
            builder.dense(1, new Identity());
        }
        return builder.build(1);
    }

    private void assertIsRead(Map<String, String> texts, Map<String, DMatrixRMaj> tensors) {
        Path path = folder.resolve("some");
        AtomicFile.write(path, new TensorWriter(texts, tensors)::writeTo);
        int read = ModelFile.read(path, file -> file.tensors().size());
        assertThat(read).isEqualTo(tensors.size());
    }

    private static void assertRefuses(
            Map<String, String> texts, Map<String, DMatrixRMaj> tensors, String problem) {
        assertThatThrownBy(() -> new TensorWriter(texts, tensors))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(problem);
    }

    @Test
    void leavesTheOldFileWhenANetworkHasTooManyLayers() {
        Path path = folder.resolve("model.safetensors");
        ModelFile.save(deep(5000), path);
        assertThatThrownBy(() -> ModelFile.save(deep(5001), path))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "the file would have 10002 tensors, and a reader takes at most 10000:"
                                + " build the network with fewer layers");
        assertThat(ModelFile.load(path).layers()).hasSize(5000);
    }

    @Test
    void refusesAHeaderThatIsLongerThanAReaderTakes() {
        Map<String, DMatrixRMaj> tensors = Map.of("W", ONE);
        assertIsRead(Map.of("text", "x".repeat((1 << 20) - 200)), tensors);
        assertRefuses(
                Map.of("text", "x".repeat(1 << 20)),
                tensors,
                "the file would have 1048664 bytes in its header, and a reader takes at most"
                        + " 1048576: build the network with fewer layers, or give inputs and"
                        + " classes shorter names, or none");
    }

    @Test
    void refusesANameThatIsLongerThanAReaderTakes() {
        String name = "n".repeat(256);
        assertIsRead(Map.of(name, ""), Map.of(name, ONE));
        String problem =
                "\""
                        + "n".repeat(120)
                        + "...\" has 257 characters, and a reader takes names of at most"
                        + " 256: give your parameter or setting a shorter one";
        assertRefuses(NO_TEXTS, Map.of(name + "n", ONE), problem);
        assertRefuses(Map.of(name + "n", ""), Map.of(), problem);
    }

    @Test
    void refusesAMatrixWithoutANumber() {
        Map<String, DMatrixRMaj> tensors = new LinkedHashMap<>();
        tensors.put("layer1.W", new DMatrixRMaj(0, 2));
        assertRefuses(
                NO_TEXTS,
                tensors,
                "\"layer1.W\" is (0, 2), and a reader takes no matrix without a number: leave"
                        + " it out");
    }
}
