package neurone.file;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.core.Matrices;
import neurone.layer.Dense;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The matrices of any safetensors file by name, such as those of a PyTorch model.
 *
 * <pre>{@code
 * Weights weights = Weights.read(Path.of("iris.safetensors"));
 * System.out.println(weights);                                   // each tensor, and how it is read
 * Network network = weights.network(new ReLU(), new Softmax());  // an activation for each layer
 * }</pre>
 *
 * <p>Numbers of F64, F32, F16, BF16 and whole numbers become doubles. A vector is read as a column,
 * (n, 1), and a tensor of more dimensions as a matrix with a row for each number of the first; one
 * without a number is a matrix without one. A layer is a {@code weight}, {@code W} or {@code
 * kernel} with its {@code bias} or {@code b}. Where the numbers of the bias tell that the weights
 * are (n[l-1], n[l]), as in Keras, they are transposed; a square {@code kernel} is, too. Immutable.
 */
public final class Weights {

    private final Path file;
    private final Map<String, Tensor> tensors;
    private final Map<String, DMatrixRMaj> matrices;
    private final List<LayerTensors> layers;

    private Weights(Path file, Map<String, Tensor> tensors, Map<String, DMatrixRMaj> matrices) {
        this.file = file;
        this.tensors = tensors;
        this.matrices = matrices;
        this.layers = LayerTensors.all(tensors);
    }

    /**
     * Reads a file.
     *
     * @param path in the safetensors format, of any program
     * @throws ModelFormatException if it is missing, or not such a file
     */
    public static Weights read(Path path) {
        return ModelFile.read(
                path,
                file -> {
                    Map<String, Tensor> tensors = new LinkedHashMap<>();
                    Map<String, DMatrixRMaj> matrices = new LinkedHashMap<>();
                    for (Tensor tensor : file.tensors()) {
                        DMatrixRMaj matrix = new DMatrixRMaj(tensor.rows(), tensor.columns());
                        file.read(tensor, matrix.data);
                        tensors.put(tensor.name(), tensor);
                        matrices.put(tensor.name(), matrix);
                    }
                    return new Weights(path, tensors, matrices);
                });
    }

    /** Returns the names of the matrices, in the order of the file. */
    public List<String> names() {
        return List.copyOf(matrices.keySet());
    }

    /**
     * Returns a matrix as it stands in the file, a copy.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public DMatrixRMaj get(String name) {
        Objects.requireNonNull(name, "get expects the name of a matrix, got null");
        checkHas(name);
        return matrices.get(name).copy();
    }

    private void checkHas(String name) {
        if (!matrices.containsKey(name)) {
            throw new IllegalArgumentException(
                    file
                            + " has no "
                            + Printable.quoted(name)
                            + "; it has "
                            + Printable.of(names().toString()));
        }
    }

    /**
     * Makes a layer.
     *
     * @param name what its weights and biases are named, up to the point, such as {@code fc1}
     * @param activation g
     * @throws IllegalArgumentException if there are no weights of that name, if the biases do not
     *     fit them, or if a number is not finite
     */
    public Dense dense(String name, Activation activation) {
        Objects.requireNonNull(name, "dense expects the name of a layer, got null");
        Objects.requireNonNull(
                activation, "dense expects an activation, such as new Tanh(), got null");
        return layers.stream()
                .filter(layer -> layer.name().equals(name))
                .findFirst()
                .map(layer -> dense(layer, activation))
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        file
                                                + " has no layer "
                                                + Printable.quoted(name)
                                                + "; it has "
                                                + layerNames()));
    }

    /**
     * Makes a layer of two matrices, whatever they are named.
     *
     * @param weightsName of W, such as {@code enc.0.w}
     * @param biasesName of b
     * @param activation g
     * @throws IllegalArgumentException if there are none of these names, or as {@link
     *     #dense(String, Activation)}
     */
    public Dense dense(String weightsName, String biasesName, Activation activation) {
        Objects.requireNonNull(weightsName, "dense expects the name of W, got null");
        Objects.requireNonNull(biasesName, "dense expects the name of b, got null");
        Objects.requireNonNull(
                activation, "dense expects an activation, such as new Tanh(), got null");
        checkHas(weightsName);
        checkHas(biasesName);
        Optional<Tensor> biases = Optional.of(tensors.get(biasesName));
        return dense(new LayerTensors(weightsName, tensors.get(weightsName), biases), activation);
    }

    private String layerNames() {
        return Printable.of(layers.stream().map(LayerTensors::name).toList().toString());
    }

    private Dense dense(LayerTensors layer, Activation activation) {
        if (!layer.fits()) {
            throw new IllegalArgumentException(
                    file
                            + ": layer "
                            + Printable.quoted(layer.name())
                            + " has weights "
                            + layer.weights().shape()
                            + " and "
                            + layer.biases().orElseThrow().elements()
                            + " biases: there must be one for each row or column of the weights");
        }
        DMatrixRMaj W = finite(layer.weights());
        if (layer.isTransposed()) {
            CommonOps_DDRM.transpose(W);
        }
        Dense dense =
                new Dense(
                        W.numCols,
                        W.numRows,
                        activation,
                        (start, random) -> start.setTo(W),
                        new SplittableRandom(0));
        layer.biases()
                .ifPresent(b -> dense.biases().value().setTo(new DMatrixRMaj(finite(b).data)));
        return dense;
    }

    private DMatrixRMaj finite(Tensor tensor) {
        DMatrixRMaj matrix = get(tensor.name());
        Matrices.checkFinite(file + ": " + tensor, matrix);
        return matrix;
    }

    /**
     * Makes a network of all layers, in the order of their names, 2 before 10.
     *
     * @param activations one for each layer
     * @throws IllegalArgumentException if there are more layers or fewer, or if one does not fit
     *     the next: then name them, {@code Network.of(weights.dense("in", g), ...)}
     */
    public Network network(Activation... activations) {
        if (layers.isEmpty()) {
            throw new IllegalArgumentException(
                    file
                            + " has no layer that is named as 1.weight and 1.bias; it has "
                            + Printable.of(names().toString())
                            + ": name the matrices, Network.of(weights.dense(nameOfW, nameOfB, g),"
                            + " ...)");
        }
        Objects.requireNonNull(
                activations, "network expects an activation for each layer, got null");
        if (layers.size() != activations.length) {
            throw new IllegalArgumentException(
                    file
                            + " has "
                            + Printable.count(layers.size(), "layer")
                            + ", "
                            + layerNames()
                            + ", but there "
                            + (activations.length == 1 ? "is " : "are ")
                            + Printable.count(activations.length, "activation")
                            + ": give one for each");
        }
        return Network.of(
                IntStream.range(0, activations.length)
                        .mapToObj(i -> dense(layers.get(i), activations[i]))
                        .toArray(Dense[]::new));
    }

    /** Returns a table: each tensor, its numbers and shape, and how a layer reads it. */
    @Override
    public String toString() {
        int width = names().stream().mapToInt(String::length).max().orElse(0);
        return tensors.values().stream()
                .map(
                        tensor ->
                                String.format(
                                                "%-" + Math.max(1, width) + "s  %-4s  %-12s  %s",
                                                Printable.of(tensor.name()),
                                                tensor.dtype(),
                                                tensor.shape(),
                                                reading(tensor))
                                        .stripTrailing())
                .collect(Collectors.joining("\n"));
    }

    private String reading(Tensor tensor) {
        return layers.stream()
                .map(layer -> layer.reading(tensor))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
