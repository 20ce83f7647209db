package neurone.file;

import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
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
        Map<String, String> metadata = Model.metadata(network);
        Map<String, DMatrixRMaj> tensors = Model.tensors(network);
        Model.checkFinite(tensors);
        AtomicFile.write(path, new TensorWriter(metadata, tensors)::writeTo);
    }

    /**
     * Saves a network with the names and the scaling that its answers need. The file is replaced as
     * a whole.
     *
     * @param predictor whose numbers are finite
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException as {@link #save(Network, Path)}
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Predictor predictor, Path path) {
        Network network = predictor.network();
        Map<String, String> metadata = Model.metadata(network);
        metadata.put(Model.VERSION, String.valueOf(Model.NEWEST_VERSION));
        metadata.putAll(PredictorCodec.metadata(predictor));
        Map<String, DMatrixRMaj> tensors = Model.tensors(network);
        tensors.putAll(PredictorCodec.tensors(predictor));
        Model.checkFinite(tensors);
        AtomicFile.write(path, new TensorWriter(metadata, tensors)::writeTo);
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
        return read(
                path,
                file -> {
                    Network network = new ModelReader(file, activations).read();
                    if (file.tensors().stream().anyMatch(PredictorCodec::has)) {
                        throw file.refusal(
                                new Words(
                                        "le fichier contient un Predictor, dont le réseau attend"
                                                + " des entrées mises à l'échelle : chargez-le avec"
                                                + " ModelFile.loadPredictor ; le réseau est son"
                                                + " network()",
                                        "holds a predictor, whose network takes scaled inputs: load"
                                                + " it with ModelFile.loadPredictor; the network is"
                                                + " its network()"));
                    }
                    return network;
                });
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
        return read(
                path, file -> PredictorCodec.read(file, new ModelReader(file, activations).read()));
    }

    /** What is to be read of a file. */
    interface Content<T> {
        T read(TensorFile file) throws IOException;
    }

    static <T> T read(Path path, Content<T> content) {
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
}
