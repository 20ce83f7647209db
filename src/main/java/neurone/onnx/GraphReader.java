package neurone.onnx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurone.onnx.Fields.BrokenException;
import neurone.words.Words;

/** Reads a graph. */
final class GraphReader {

    private static final int MOST = 10_000;

    private final Refusals refusals;
    private final List<Node> nodes = new ArrayList<>();
    private final Map<String, Tensor> tensors = new LinkedHashMap<>();
    private final List<Graph.Output> inputs = new ArrayList<>();
    private final List<Graph.Output> outputs = new ArrayList<>();

    private GraphReader(Refusals refusals) {
        this.refusals = refusals;
    }

    static Graph read(Fields fields, Refusals refusals) throws BrokenException {
        GraphReader reader = new GraphReader(refusals);
        while (fields.next()) {
            reader.readField(fields);
        }
        return reader.graph();
    }

    private void readField(Fields fields) throws BrokenException {
        switch (fields.number()) {
            case Schema.Graph.NODE -> nodes.add(NodeReader.read(fields.message(), refusals));
            case Schema.Graph.TENSOR -> {
                Tensor tensor = TensorReader.read(fields.message(), refusals);
                if (tensors.put(tensor.name(), tensor) != null) {
                    throw twice(tensor.name());
                }
            }
            case Schema.Graph.SPARSE_TENSOR ->
                    throw refusals.of(
                            "a un tenseur creux : enregistrez-le avec tous ses nombres",
                            "has a sparse tensor: save it with all its numbers");
            case Schema.Graph.INPUT -> inputs.add(value(fields.message()));
            case Schema.Graph.OUTPUT -> outputs.add(value(fields.message()));
            default -> {
                // a remark
            }
        }
        if (Math.max(nodes.size(), Math.max(tensors.size(), inputs.size() + outputs.size()))
                > MOST) {
            throw refusals.of(
                    "a plus de %s nœuds ou tenseurs", "has more than %s nodes or tensors", MOST);
        }
    }

    private RuntimeException twice(String name) {
        return refusals.of(
                "deux valeurs s'appellent %s", "two values are named %s", Words.quoted(name));
    }

    private static Graph.Output value(Fields fields) throws BrokenException {
        String name = "";
        long element = -1;
        while (fields.next()) {
            if (fields.number() == Schema.Value.NAME) {
                name = fields.text();
            } else if (fields.number() == Schema.Value.TYPE) {
                element = element(fields.message());
            }
        }
        boolean isReal = ElementType.of(element).filter(ElementType::isReal).isPresent();
        return new Graph.Output(name, isReal, element >= 0);
    }

    /** Returns the type of the numbers of a tensor; -1 for what is no tensor. */
    private static long element(Fields type) throws BrokenException {
        long element = -1;
        while (type.next()) {
            if (type.number() == Schema.Type.TENSOR) {
                Fields tensor = type.message();
                while (tensor.next()) {
                    if (tensor.number() == Schema.TensorType.ELEMENT) {
                        element = tensor.wholeNumber();
                    }
                }
            }
        }
        return element;
    }

    private Graph graph() {
        // files of old show their tensors among the inputs, too
        List<String> names =
                inputs.stream()
                        .map(Graph.Output::name)
                        .filter(name -> !tensors.containsKey(name))
                        .toList();
        Set<String> known = new HashSet<>(tensors.keySet());
        for (String name : names) {
            if (!known.add(name)) {
                throw twice(name);
            }
        }
        Map<String, Node> producers = new HashMap<>();
        for (Node node : nodes) {
            for (String name : node.inputs()) {
                if (!name.isEmpty() && !known.contains(name)) {
                    throw refusals.of(
                            node,
                            "lit %s, que rien ne donne avant lui : le graphe a un cycle, une"
                                    + " lacune ou un mauvais ordre",
                            "reads %s, which nothing before it gives: the graph has a cycle, a gap,"
                                    + " or the wrong order",
                            Words.quoted(name));
                }
            }
            for (String name : node.outputs()) {
                // one that is left out is no value that another node could read
                if (!name.isEmpty()) {
                    if (!known.add(name)) {
                        throw twice(name);
                    }
                    producers.put(name, node);
                }
            }
        }
        return new Graph(names, outputs, producers, tensors);
    }
}
