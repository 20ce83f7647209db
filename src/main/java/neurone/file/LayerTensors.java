package neurone.file;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The weights and the biases of one layer, in a file of any program.
 *
 * @param name what both are named, up to the point
 * @param biases empty where the layer has none
 */
record LayerTensors(String name, Tensor weights, Optional<Tensor> biases) {

    private static final List<String> WEIGHTS = List.of(".weight", ".W", ".kernel");
    private static final List<String> BIASES = List.of(".bias", ".b");
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** Finds all layers, in the order of their names, 2 before 10. */
    static List<LayerTensors> all(Map<String, Tensor> tensors) {
        List<LayerTensors> layers = new ArrayList<>();
        for (Tensor tensor : tensors.values()) {
            for (String ending : WEIGHTS) {
                if (tensor.name().endsWith(ending)) {
                    String name = tensor.name();
                    name = name.substring(0, name.length() - ending.length());
                    layers.add(new LayerTensors(name, tensor, biases(name, tensors)));
                }
            }
        }
        layers.sort(Comparator.comparing(layer -> sortable(layer.name)));
        return layers;
    }

    private static Optional<Tensor> biases(String name, Map<String, Tensor> tensors) {
        return BIASES.stream()
                .map(ending -> tensors.get(name + ending))
                .filter(tensor -> tensor != null)
                .findFirst();
    }

    private static String sortable(String name) {
        return DIGITS.matcher(name)
                .replaceAll(
                        digits ->
                                "0".repeat(Math.max(0, 20 - digits.group().length()))
                                        + digits.group());
    }

    /** Whether the weights are (n[l-1], n[l]): as the biases tell, or else as Keras names them. */
    boolean isTransposed() {
        boolean square = weights.rows() == weights.columns();
        return (square || biases.isEmpty())
                ? weights.name().endsWith(".kernel")
                : units() != weights.rows();
    }

    private int units() {
        return biases.map(Tensor::elements).orElse(weights.rows());
    }

    /** Whether the biases have a number for each row of the weights, or for each column. */
    boolean fits() {
        return units() == weights.rows() || units() == weights.columns();
    }

    /** Says how a tensor of this layer is read, if it does not stand as it is. */
    String reading(Tensor tensor) {
        if (tensor.equals(weights) && isTransposed()) {
            return "transposed";
        }
        boolean isColumn = tensor.dimensions().equals(List.of(tensor.elements(), 1));
        return biases.filter(tensor::equals).isPresent() && !isColumn ? "as a column" : "";
    }
}
