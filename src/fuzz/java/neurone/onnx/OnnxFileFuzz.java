package neurone.onnx;

import java.nio.file.Path;
import neurone.DivergedException;
import neurone.Network;
import neurone.file.ModelFormatException;
import org.ejml.data.DMatrixRMaj;

/** Any bytes are a network that predicts, and a predictor, or give the exception of a file. */
public final class OnnxFileFuzz {

    private static final Path NAME = Path.of("fuzz.onnx").toAbsolutePath();

    private OnnxFileFuzz() {}

    public static void fuzzerTestOneInput(byte[] bytes) {
        readOrRefuse(() -> OnnxFile.predictor(bytes, new Refusals(NAME)));
        readOrRefuse(() -> predict(OnnxFile.network(bytes, new Refusals(NAME))));
    }

    private interface Reading {
        Object read();
    }

    private static void readOrRefuse(Reading reading) {
        try {
            reading.read();
        } catch (ModelFormatException e) {
            if (!e.getMessage().startsWith(NAME + ": ")) {
                throw new AssertionError("the message does not name the file", e);
            }
        }
    }

    private static Object predict(Network network) {
        try {
            return network.predict(new DMatrixRMaj(network.inputs(), 1));
        } catch (DivergedException e) {
            // weights near the largest double are finite, what they add up to may not be
            return e;
        }
    }
}
