package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.ELU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.data.ToyData;
import neurone.examples.extending.Swish;
import neurone.file.ModelFile;
import neurone.loss.BinaryCrossEntropy;
import neurone.onnx.OnnxFile;
import neurone.onnx.Precision;
import neurone.optimizer.GradientDescent;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The Python programs of the page run where Python is, and print what it shows. {@code
 * "-Dneurone.python=COMMAND"} names another Python.
 */
@Tag("slow")
class PythonTest {

    private static final String PYTHON = System.getProperty("neurone.python", "python3");
    private static final Path PROGRAMS = Path.of("examples", "python").toAbsolutePath();
    private static final Page PAGE = Page.of("docs", "en", "python.md");

    @TempDir private Path folder;

    private String run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(PYTHON));
        command.addAll(List.of(arguments));
        Path printed = folder.resolve("printed");
        Process process =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start();
        int status = process.waitFor();
        String text = Files.readString(printed, StandardCharsets.UTF_8).replace("\r\n", "\n");
        return status == 0 ? text : "status " + status + ": " + text;
    }

    private void assumeThereIs(String module) throws InterruptedException {
        String found;
        try {
            found = run("-c", "import " + module);
        } catch (IOException e) {
            found = e.getMessage();
        }
        assumeTrue(found.isEmpty(), found);
    }

    private static String shown(String program) {
        return PAGE.blocks().stream()
                .filter(block -> block.origin().equals("printed by " + program))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private void saveXor() {
        Network network = Network.inputs(2).dense(8, new Tanh()).dense(1, new Sigmoid()).build(42);
        new Trainer(network, new BinaryCrossEntropy(), new GradientDescent(0.5))
                .fit(ToyData.xor(), 2000);
        ModelFile.save(network, folder.resolve("xor.safetensors"));
    }

    @Test
    void readsAModelOfNeuroneWithNumPy() throws IOException, InterruptedException {
        assumeThereIs("numpy");
        saveXor();
        assertThat(run(PROGRAMS.resolve("predict.py").toString())).isEqualTo(shown("predict.py"));
    }

    @Test
    void savesAModelOfPyTorch() throws IOException, InterruptedException {
        assumeThereIs("torch");
        assertThat(run(PROGRAMS.resolve("save.py").toString())).isEqualTo(shown("save.py"));
        assertThat(folder.resolve("flowers.safetensors"))
                .hasSameBinaryContentAs(PROGRAMS.resolve("flowers.safetensors"));
    }

    @Test
    void readsAModelOfNeuroneWithKeras() throws IOException, InterruptedException {
        assumeThereIs("keras");
        saveXor();
        assertThat(run(PROGRAMS.resolve("keras_load.py").toString()))
                .isEqualTo(shown("keras_load.py"));
    }

    @Test
    void savesAModelOfKeras() throws IOException, InterruptedException {
        assumeThereIs("keras");
        assertThat(run(PROGRAMS.resolve("keras_save.py").toString()))
                .isEqualTo(shown("keras_save.py"));
        assertThat(folder.resolve("keras.safetensors"))
                .hasSameBinaryContentAs(PROGRAMS.resolve("keras.safetensors"));
    }

    @Test
    void exportsAModelOfPyTorch() throws IOException, InterruptedException {
        assumeThereIs("torch");
        assertThat(run(PROGRAMS.resolve("export.py").toString())).isEqualTo(shown("export.py"));
        DMatrixRMaj Yhat =
                OnnxFile.load(folder.resolve("flowers.onnx")).predict(5.9, 3.0, 5.1, 1.8);
        assertThat(Yhat.data).containsExactly(new double[] {0.1671, 0.6366, 0.1963}, within(5e-5));
    }

    @Test
    void writesWhatThePackageOnnxFindsRight() throws IOException, InterruptedException {
        assumeThereIs("onnx");
        Network network = Network.inputs(2).dense(8, new ELU()).dense(3, new Swish()).build(42);
        Predictor predictor =
                new Predictor(
                        network,
                        Standardizer.none(2),
                        Task.CLASSES,
                        List.of(),
                        List.of("a", "b", "c"));
        for (Precision precision : Precision.values()) {
            OnnxFile.save(predictor, folder.resolve("model.onnx"), precision);
            String check =
                    "import onnx; m = onnx.load('model.onnx'); onnx.checker.check_model(m, True);"
                            + " onnx.shape_inference.infer_shapes(m, True, True)";
            assertThat(run("-c", check)).isEmpty();
        }
    }
}
