package neurone.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import neurone.DivergedException;
import neurone.Network;
import org.ejml.data.DMatrixRMaj;

/** Any bytes are a network that predicts, and a training, or give the exception of this package. */
public final class ModelFileFuzz {

    private static final Path NAME = Path.of("fuzz.safetensors").toAbsolutePath();

    private ModelFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) throws IOException {
        try {
            TensorFile file = new TensorFile(NAME, new BytesChannel(bytes));
            readOrRefuse(() -> predict(file));
            readOrRefuse(new TrainingReader(file, List.of("layer1.W", "layer1.b"))::read);
        } catch (ModelFormatException e) {
            checkMessage(e);
        }
    }

    private interface Reading {
        Object read() throws IOException;
    }

    private static void readOrRefuse(Reading reading) throws IOException {
        try {
            reading.read();
        } catch (ModelFormatException e) {
            checkMessage(e);
        }
    }

    private static Object predict(TensorFile file) throws IOException {
        Network network = new ModelReader(file, Activations.standard()).read();
        try {
            return network.predict(new DMatrixRMaj(network.inputs(), 1));
        } catch (DivergedException e) {
            // weights near the largest double are finite, what they add up to may not be
            return e;
        }
    }

    private static void checkMessage(ModelFormatException e) {
        if (!e.getMessage().startsWith(NAME + ": ")) {
            throw new AssertionError("the message does not name the file", e);
        }
    }
}
