package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import neurone.activation.Identity;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.file.ModelFile;
import neurone.onnx.OnnxFile;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An input that was constant in training moves no prediction, whatever a predictor goes through.
 */
class ConstantInputTest {

    private static final Standardizer TARGETS =
            new Standardizer(Dataset.column(100, 7), Dataset.column(20, 0));
    private static final Predictor PREDICTOR =
            new Predictor(
                    Network.inputs(3).dense(4, new Tanh()).dense(2, new Identity()).build(1),
                    new Standardizer(Dataset.column(5, 2023, -1), Dataset.column(2, 0, 0.5))
                            .withTargets(TARGETS),
                    Task.NUMBERS,
                    List.of(),
                    List.of());
    private static final DMatrixRMaj X =
            new DMatrixRMaj(new double[][] {{3, 3, 8}, {2023, 2024, 0}, {-1, -1, 2}});

    @TempDir private Path folder;

    private static void assertPredictsTheSame(Predictor predictor) {
        DMatrixRMaj Yhat = predictor.Yhat(X);
        assertThat(Yhat.get(0, 1)).isEqualTo(Yhat.get(0, 0)).isNotEqualTo(Yhat.get(0, 2));
        // the constant target
        assertThat(new double[] {Yhat.get(1, 0), Yhat.get(1, 1), Yhat.get(1, 2)})
                .containsExactly(new double[] {7, 7, 7}, within(1e-12));
        assertThat(Yhat.data).containsExactly(PREDICTOR.Yhat(X).data, within(1e-11));
    }

    @Test
    void movesNoPrediction() {
        assertPredictsTheSame(PREDICTOR);
    }

    @Test
    void movesNoneOfANetworkThatHasTheScalingInIt() {
        assertPredictsTheSame(PREDICTOR.folded());
    }

    @Test
    void movesNoneOfAFile() {
        Path file = folder.resolve("numbers.safetensors");
        ModelFile.save(PREDICTOR, file);
        assertPredictsTheSame(ModelFile.loadPredictor(file));
    }

    @Test
    void movesNoneOfAFileOfOnnx() {
        Path file = folder.resolve("numbers.onnx");
        OnnxFile.save(PREDICTOR, file);
        assertPredictsTheSame(OnnxFile.loadPredictor(file));
    }
}
