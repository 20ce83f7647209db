package neurone.onnx;

import java.util.List;
import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** What in a graph does not depend on X. */
final class Constants {

    /** Exporters put few nodes before a tensor; a chain of thousands is no model. */
    private static final int LONGEST_CHAIN = 16;

    private static final List<Long> TRANSPOSED = List.of(1L, 0L);
    private static final List<Long> AS_IT_IS = List.of(0L, 1L);

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
                            .map(matrix -> transposed(node, matrix));
            default -> Optional.empty();
        };
    }

    private Tensor transposed(Node transpose, Tensor matrix) {
        Node.Attribute perm = transpose.attributes().get("perm");
        List<Long> order = perm == null ? TRANSPOSED : perm.wholes();
        if (!order.equals(TRANSPOSED) && !order.equals(AS_IT_IS)) {
            throw refusals.of(
                    transpose,
                    "transpose une matrice selon perm = %s : il faut %s, ou %s pour la matrice telle"
                            + " quelle",
                    "transposes a matrix by perm = %s: it must be %s, or %s for the matrix as it is",
                    order,
                    TRANSPOSED,
                    AS_IT_IS);
        }
        return order.equals(TRANSPOSED) ? matrix.transposed() : matrix;
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
