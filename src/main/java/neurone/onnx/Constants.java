package neurone.onnx;

import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** What in a graph does not depend on X. */
final class Constants {

    /** Exporters put few nodes before a tensor; a chain of thousands is no model. */
    private static final int LONGEST_CHAIN = 16;

    private final Graph graph;
    private final Refusals refusals;

    Constants(Graph graph, Refusals refusals) {
        this.graph = graph;
        this.refusals = refusals;
    }

    /** Returns a tensor, or what a node that only reshapes it makes of it; empty for any other. */
    Optional<Tensor> find(String name) {
        return find(name, LONGEST_CHAIN);
    }

    private Optional<Tensor> find(String name, int longest) {
        Tensor tensor = graph.tensors().get(name);
        Node node = graph.producers().get(name);
        if (tensor != null || node == null || longest == 0) {
            return Optional.ofNullable(tensor);
        }
        return switch (node.operator()) {
            case "Constant" ->
                    Optional.ofNullable(node.attributes().get("value")).map(Node.Attribute::tensor);
            case "Identity" -> find(node.input(0), longest - 1);
            case "Transpose" ->
                    find(node.input(0), longest - 1)
                            .filter(Tensor::isMatrix)
                            .map(matrix -> isIdle(node) ? matrix : matrix.transposed());
            default -> Optional.empty();
        };
    }

    private static boolean isIdle(Node transpose) {
        return transpose.attributes().containsKey("perm")
                && transpose.attributes().get("perm").wholes().get(0) == 0;
    }

    /** Returns a matrix that a node needs. */
    DMatrixRMaj matrix(Node node, int input) {
        return find(node.input(input))
                .filter(Tensor::isMatrix)
                .map(Tensor::matrix)
                .orElseThrow(
                        () ->
                                refusal(
                                        node,
                                        input,
                                        new Words(
                                                "une matrice de nombres", "a matrix of numbers")));
    }

    /** Returns a vector that a node needs, as a column; of one number, or one for each unit. */
    DMatrixRMaj column(Node node, int input) {
        return find(node.input(input))
                .filter(Tensor::isVector)
                .map(Tensor::column)
                .orElseThrow(
                        () ->
                                refusal(
                                        node,
                                        input,
                                        new Words("un vecteur de nombres", "a vector of numbers")));
    }

    private RuntimeException refusal(Node node, int input, Words what) {
        String name = node.input(input);
        Tensor tensor = graph.tensors().get(name);
        return refusals.of(
                node,
                "a besoin d'%s comme entrée %s, trouvé : %s%s",
                "needs %s as its input %s, got %s%s",
                what,
                input + 1,
                name.isEmpty() ? new Words("rien", "none") : Words.quoted(name),
                tensor == null
                        ? Words.NONE
                        : Words.of(" de forme %s", " of shape %s", tensor.shape()));
    }
}
