package neurone.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import neurone.Network;
import neurone.Predictor;
import neurone.file.ModelFormatException;
import neurone.io.AtomicFile;
import neurone.words.Reason;
import neurone.words.Words;

/**
 * A network in a file of ONNX, which other programs run: ONNX Runtime in Python, C++, JavaScript or
 * on a telephone, and Netron, which draws it.
 *
 * <pre>{@code
 * OnnxFile.save(predictor, Path.of("iris.onnx"));
 * OnnxFile.save(network, Path.of("digits.onnx"), Precision.FLOAT);
 * Network network = OnnxFile.load(Path.of("from-pytorch.onnx"));
 * }</pre>
 *
 * <p>There an example is a row: X is (m, n_x), and Yhat (m, n_y). What is saved predicts; to train
 * on, keep a {@link neurone.file.ModelFile}: a file of ONNX knows of an {@link
 * neurone.activation.RReLU} only its mean slope, and comes back with a {@link
 * neurone.activation.LeakyReLU}.
 *
 * <p>Safe for use by several threads at once, as long as nobody trains the network meanwhile.
 */
public final class OnnxFile {

    private OnnxFile() {}

    /**
     * Saves a network in double precision. The file is replaced as a whole.
     *
     * @param network whose numbers are finite. Not modified.
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException as {@link #save(Network, Path, Precision)}
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Network network, Path path) {
        save(network, path, Precision.DOUBLE);
    }

    /**
     * Saves a network. The file is replaced as a whole.
     *
     * @param network whose numbers are finite. Not modified.
     * @param path where; a file that is there is replaced
     * @param precision of its numbers
     * @throws IllegalArgumentException if a number is not finite, or too large for a float; if an
     *     activation of your own says no law, or one that ONNX has no operators for; or if the file
     *     would be larger than 2 GB
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Network network, Path path, Precision precision) {
        write(ModelWriter.of(network, precision), path);
    }

    /**
     * Saves a predictor in double precision. The file is replaced as a whole.
     *
     * @param predictor whose numbers are finite
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException as {@link #save(Network, Path, Precision)}
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Predictor predictor, Path path) {
        save(predictor, path, Precision.DOUBLE);
    }

    /**
     * Saves a predictor: X is what a table holds, Yhat stands in the unit of the targets, and of
     * classes a second output, {@code label}, names the one of each example. The names of inputs
     * and classes are in the metadata, too. The file is replaced as a whole.
     *
     * @param predictor whose numbers are finite
     * @param path where; a file that is there is replaced
     * @param precision of its numbers
     * @throws IllegalArgumentException as {@link #save(Network, Path, Precision)}, and if a
     *     standard deviation is too small for a float
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Predictor predictor, Path path, Precision precision) {
        write(ModelWriter.of(predictor, precision), path);
    }

    private static void write(Message model, Path path) {
        if (model.size() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "the file would have "
                            + model.size()
                            + " bytes, and ONNX takes 2 GB: save with Precision.FLOAT, or a smaller"
                            + " network");
        }
        AtomicFile.write(path, model::writeTo);
    }

    /**
     * Loads a dense network.
     *
     * @param path a file that {@link #save(Network, Path)} has written, or PyTorch or scikit-learn,
     *     of a network of dense layers and the activations of this library
     * @throws ModelFormatException if it is missing, not such a file, or has another node, which
     *     the message names; or if it scales its inputs or targets
     */
    public static Network load(Path path) {
        return read(path, OnnxFile::network);
    }

    /**
     * Loads a predictor. A file of another program has the scaling and the classes that its graph
     * has; what the outputs stand for is told by the last activation: of a softmax classes, of a
     * sigmoid two classes, of any other numbers; an output that is scaled is a number, too.
     *
     * @param path as in {@link #load}
     * @throws ModelFormatException if it is missing, not such a file, or has another node, which
     *     the message names
     */
    public static Predictor loadPredictor(Path path) {
        return read(path, OnnxFile::predictor);
    }

    private interface Content<T> {
        T of(byte[] bytes, Refusals refusals);
    }

    private static <T> T read(Path path, Content<T> content) {
        Objects.requireNonNull(path, "expected the path of a file to read, got null");
        Refusals refusals = new Refusals(path);
        try {
            checkMemory(Files.size(path), refusals);
            return content.of(Files.readAllBytes(path), refusals);
        } catch (NoSuchFileException e) {
            throw refusals.of(new Words("ce fichier n'existe pas", "there is no such file"), e);
        } catch (IOException e) {
            throw refusals.of(
                    Words.of("lecture impossible : %s", "cannot be read: %s", Reason.of(e)), e);
        }
    }

    private static void checkMemory(long size, Refusals refusals) {
        long limit = Runtime.getRuntime().maxMemory();
        // floats become doubles, and stand in the file and in a tensor before they are a layer's
        if (size > limit / 8) {
            throw refusals.of(
                    "a %s octets, dont le chargement prend huit fois la mémoire, et Java en a %s :"
                            + " lancez-le avec plus, par exemple -Xmx%sg",
                    "has %s bytes, of which loading takes eight times the memory, and Java has %s:"
                            + " start it with more, such as -Xmx%sg",
                    size,
                    limit,
                    size / (1 << 27) + 1);
        }
    }

    static Network network(byte[] bytes, Refusals refusals) {
        ModelReader.Model model = ModelReader.read(bytes, refusals);
        Walk walk = Walk.of(model.graph(), refusals);
        Assembly.Parts parts = Assembly.of(walk.steps(), refusals);
        new Labels(model.graph(), walk, refusals).names();
        if (parts.isScaled()) {
            throw refusals.of(
                    "change l'échelle de ses entrées ou de ses cibles : chargez-le par"
                            + " OnnxFile.loadPredictor ; le réseau en est network()",
                    "scales its inputs or its targets: load it with OnnxFile.loadPredictor; the"
                            + " network is its network()");
        }
        return parts.network();
    }

    static Predictor predictor(byte[] bytes, Refusals refusals) {
        ModelReader.Model model = ModelReader.read(bytes, refusals);
        Walk walk = Walk.of(model.graph(), refusals);
        Assembly.Parts parts = Assembly.of(walk.steps(), refusals);
        List<String> labels = new Labels(model.graph(), walk, refusals).names();
        return new PredictorReader(parts, model.texts(), refusals).read(labels);
    }
}
