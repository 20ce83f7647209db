package neurone.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import neurone.Network;
import neurone.Predictor;
import neurone.io.AtomicFile;
import neurone.words.Reason;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * A network in a file, in the safetensors format: loaded again, it is the same bit for bit.
 *
 * <pre>{@code
 * ModelFile.save(network, Path.of("digits.safetensors"));
 * Network again = ModelFile.load(Path.of("digits.safetensors"));
 * }</pre>
 *
 * <p>Safe for use by several threads at once, as long as nobody trains the network meanwhile.
 */
public final class ModelFile {

    private ModelFile() {}

    /**
     * Saves a network. The file is replaced as a whole: whatever happens meanwhile, the old one or
     * the new one is there.
     *
     * @param network whose numbers are finite. Not modified.
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException if a number is not finite, if an activation has settings
     *     that a file cannot hold, or if there are more layers than a reader takes, which is some
     *     thousands
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Network network, Path path) {
        AtomicFile.write(path, writer(network)::writeTo);
    }

    /**
     * Writes what the other save writes to a stream, which stays open.
     *
     * @param network whose numbers are finite. Not modified.
     * @param out such as a {@link java.io.ByteArrayOutputStream}
     * @throws IllegalArgumentException as {@link #save(Network, Path)}
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void save(Network network, OutputStream out) {
        write(writer(network), out);
    }

    private static TensorWriter writer(Network network) {
        Objects.requireNonNull(network, "save expects a network, got null");
        Map<String, String> metadata = Model.metadata(network);
        Map<String, DMatrixRMaj> tensors = Model.tensors(network);
        Model.checkFinite(tensors);
        return new TensorWriter(metadata, tensors);
    }

    /**
     * Saves a network with the names and the scaling that its answers need. The file is replaced as
     * a whole.
     *
     * @param predictor whose numbers are finite
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException as {@link #save(Network, Path)}, or if the names of inputs
     *     and classes are more than a reader takes, which is about a million bytes
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Predictor predictor, Path path) {
        AtomicFile.write(path, writer(predictor)::writeTo);
    }

    /**
     * Writes what the other save writes to a stream, which stays open.
     *
     * @param predictor whose numbers are finite
     * @param out such as a {@link java.io.ByteArrayOutputStream}
     * @throws IllegalArgumentException as {@link #save(Predictor, Path)}
     * @throws java.io.UncheckedIOException if it cannot be written
     */
    public static void save(Predictor predictor, OutputStream out) {
        write(writer(predictor), out);
    }

    private static TensorWriter writer(Predictor predictor) {
        Objects.requireNonNull(predictor, "save expects a predictor, got null");
        Network network = predictor.network();
        Map<String, String> metadata = Model.metadata(network);
        metadata.put(Model.VERSION, String.valueOf(Model.NEWEST_VERSION));
        metadata.putAll(PredictorTexts.of(predictor));
        Map<String, DMatrixRMaj> tensors = Model.tensors(network);
        tensors.putAll(PredictorCodec.tensors(predictor));
        Model.checkFinite(tensors);
        return new TensorWriter(metadata, tensors);
    }

    private static void write(TensorWriter writer, OutputStream out) {
        Objects.requireNonNull(out, "save expects a stream to write to, got null");
        try {
            writer.writeTo(Channels.newChannel(out));
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "the stream cannot be written: " + Reason.of(e).english(), e);
        }
    }

    /**
     * Loads a network whose activations are those of the library.
     *
     * @param path a file that {@link #save} has written
     * @throws ModelFormatException if it is missing, or not such a file
     */
    public static Network load(Path path) {
        return load(path, Activations.standard());
    }

    /**
     * Loads a network.
     *
     * @param path a file that {@link #save} has written
     * @param activations those that the file may name
     * @throws ModelFormatException if it is missing, or not such a file, or if it holds a
     *     predictor, whose network alone would misread unscaled inputs
     */
    public static Network load(Path path, Activations activations) {
        return read(path, file -> network(file, activations));
    }

    /**
     * Loads a network from a stream, which is read to its end and stays open.
     *
     * @param in such as a {@link java.io.ByteArrayInputStream}
     * @param activations those that it may name, such as {@link Activations#standard}
     * @throws ModelFormatException as {@link #load(Path, Activations)}
     */
    public static Network load(InputStream in, Activations activations) {
        return read(in, file -> network(file, activations));
    }

    private static Network network(TensorFile file, Activations activations) throws IOException {
        Network network = new ModelReader(file, activations).read();
        if (file.tensors().stream().anyMatch(PredictorCodec::has)) {
            throw file.refusal(
                    new Words(
                            "le fichier contient un Predictor, dont le réseau attend des entrées"
                                    + " mises à l'échelle : chargez-le avec"
                                    + " ModelFile.loadPredictor ; le réseau est son network()",
                            "holds a predictor, whose network takes scaled inputs: load it with"
                                    + " ModelFile.loadPredictor; the network is its network()"));
        }
        return network;
    }

    /**
     * Loads a predictor whose activations are those of the library.
     *
     * @param path a file that {@link #save(Predictor, Path)} has written
     * @throws ModelFormatException if it is missing, or not such a file
     */
    public static Predictor loadPredictor(Path path) {
        return loadPredictor(path, Activations.standard());
    }

    /**
     * Loads a predictor.
     *
     * @param path a file that {@link #save(Predictor, Path)} has written
     * @param activations those that the file may name
     * @throws ModelFormatException if it is missing, or not such a file
     */
    public static Predictor loadPredictor(Path path, Activations activations) {
        return read(path, file -> predictor(file, activations));
    }

    /**
     * Loads a predictor from a stream, which is read to its end and stays open.
     *
     * @param in such as a {@link java.io.ByteArrayInputStream}
     * @param activations those that it may name, such as {@link Activations#standard}
     * @throws ModelFormatException if it does not hold one
     */
    public static Predictor loadPredictor(InputStream in, Activations activations) {
        return read(in, file -> predictor(file, activations));
    }

    private static Predictor predictor(TensorFile file, Activations activations)
            throws IOException {
        return PredictorCodec.read(file, new ModelReader(file, activations).read());
    }

    /** What is to be read of a file. */
    interface Content<T> {
        T read(TensorFile file) throws IOException;
    }

    static <T> T read(Path path, Content<T> content) {
        Objects.requireNonNull(path, "expected the path of a file to read, got null");
        try (SeekableByteChannel channel = Files.newByteChannel(path)) {
            return content.read(new TensorFile(path, channel));
        } catch (NoSuchFileException e) {
            throw new ModelFormatException(
                    path, new Words("ce fichier n'existe pas", "there is no such file"), e);
        } catch (IOException e) {
            throw new ModelFormatException(
                    path,
                    Words.of("lecture impossible : %s", "cannot be read: %s", Reason.of(e)),
                    e);
        }
    }

    private static <T> T read(InputStream in, Content<T> content) {
        Objects.requireNonNull(in, "load expects a stream to read, got null");
        int most = (int) Math.min(Integer.MAX_VALUE - 8, Runtime.getRuntime().maxMemory() / 4);
        try {
            byte[] bytes = in.readNBytes(most);
            if (bytes.length == most) {
                throw new ModelFormatException(
                        null,
                        Words.of(
                                "%s octets ou plus, un quart de la mémoire de Java : chargez un"
                                        + " fichier",
                                "%s bytes or more, which is a quarter of Java's memory: load from a"
                                        + " file",
                                most));
            }
            return content.read(new TensorFile(null, new BytesChannel(bytes)));
        } catch (IOException e) {
            throw new ModelFormatException(
                    null,
                    Words.of("lecture impossible : %s", "cannot be read: %s", Reason.of(e)),
                    e);
        }
    }
}
