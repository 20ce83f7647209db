package neurone.onnx;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the names of the classes in what gives them, beside Yhat. */
final class Labels {

    private static final Set<String> KNOWN =
            Set.of(
                    "ArgMax",
                    "Gather",
                    "Cast",
                    "Reshape",
                    "Squeeze",
                    "Greater",
                    "GreaterOrEqual",
                    "Where",
                    "Identity",
                    "Constant",
                    Schema.ML_DOMAIN + ".ArrayFeatureExtractor");

    private final Graph graph;
    private final Walk walk;
    private final Refusals refusals;

    Labels(Graph graph, Walk walk, Refusals refusals) {
        this.graph = graph;
        this.walk = walk;
        this.refusals = refusals;
    }

    /**
     * Returns the names; none if the graph has none.
     *
     * @throws neurone.file.ModelFormatException if an output has to do with something else
     */
    List<String> names() {
        Set<String> seen = new HashSet<>();
        walk.steps().forEach(step -> seen.addAll(step.node().outputs()));
        Deque<String> open = new ArrayDeque<>();
        graph.outputs().stream().map(Graph.Output::name).forEach(open::add);
        Optional<List<String>> found = walk.steps().stream().flatMap(Labels::ofZipMap).findFirst();
        while (!open.isEmpty()) {
            String value = open.removeLast();
            Node node = graph.producers().get(value);
            if (node == null || !seen.add(value)) {
                continue;
            }
            if (!KNOWN.contains(node.operator())) {
                throw refusals.of(
                        node,
                        "n'appartient ni à Yhat ni à ce qui nomme la classe d'un exemple",
                        "belongs neither to Yhat nor to what names the class of an example");
            }
            open.addAll(node.inputs());
            found = found.or(() -> names(node));
        }
        return found.orElse(List.of());
    }

    private static Stream<List<String>> ofZipMap(Step step) {
        return Stream.of("classlabels_strings", "classlabels_int64s")
                .filter(step.node().attributes()::containsKey)
                .map(step.node().attributes()::get)
                .map(
                        labels ->
                                labels.texts().isEmpty()
                                        ? labels.wholes().stream().map(String::valueOf).toList()
                                        : labels.texts());
    }

    /** Returns what is gathered from. */
    private Optional<List<String>> names(Node node) {
        if (!node.type().equals("Gather") && !node.type().equals("ArrayFeatureExtractor")) {
            return Optional.empty();
        }
        return new Constants(graph, refusals)
                .find(node.input(0))
                .map(
                        tensor ->
                                tensor.type() == ElementType.STRING
                                        ? tensor.texts()
                                        : Arrays.stream(tensor.numbers())
                                                .mapToObj(Labels::whole)
                                                .toList());
    }

    private static String whole(double number) {
        return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    }
}
