package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.PReLU;
import neurone.activation.Softmax;
import neurone.data.Standardizer;
import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Models go through bytes as they go through files. */
class ModelStreamTest {

    private static final Network NETWORK =
            Network.inputs(2).dense(3, new PReLU()).dense(2, new Softmax()).build(1);
    private static final DMatrixRMaj X = new DMatrixRMaj(new double[][] {{1, -2}, {0.5, 3}});

    private static byte[] bytes(Network network) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.save(network, out);
        return out.toByteArray();
    }

    @Test
    void bringsANetworkBack() {
        Network again =
                ModelFile.load(new ByteArrayInputStream(bytes(NETWORK)), Activations.standard());
        assertThat(again.predict(X).data).isEqualTo(NETWORK.predict(X).data);
    }

    @Test
    void bringsAPredictorBack() {
        Predictor predictor =
                new Predictor(
                        NETWORK,
                        Standardizer.none(2),
                        Task.CLASSES,
                        List.of(),
                        List.of("no", "yes"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ModelFile.save(predictor, out);
        Predictor again =
                ModelFile.loadPredictor(
                        new ByteArrayInputStream(out.toByteArray()), Activations.standard());
        assertThat(again.predict(X)).isEqualTo(predictor.predict(X));
    }

    @Test
    void refusesAStreamThatIsCutOff() {
        byte[] whole = bytes(NETWORK);
        for (int length = 0; length < whole.length; length++) {
            var in = new ByteArrayInputStream(Arrays.copyOf(whole, length));
            assertThatThrownBy(() -> ModelFile.load(in, Activations.standard()))
                    .isInstanceOf(ModelFormatException.class)
                    .hasMessageStartingWith("the stream: ");
        }
    }

    @Test
    void saysThatAStreamCannotBeWritten() {
        OutputStream full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("no space left");
                    }
                };
        assertThatThrownBy(() -> ModelFile.save(NETWORK, full))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("the stream cannot be written: no space left");
    }
}
