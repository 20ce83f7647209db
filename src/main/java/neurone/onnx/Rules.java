package neurone.onnx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import neurone.words.Words;

/** How each operator is read that is known. */
final class Rules {

    /** Reads a node as a step, or as two of which the first has its input. */
    interface Rule {
        List<Step> read(Node node);
    }

    private record Known(Set<String> attributes, Rule rule) {}

    private final Map<String, Known> rules = new HashMap<>();
    private final Refusals refusals;

    Rules(Graph graph, Refusals refusals) {
        this.refusals = refusals;
        Constants constants = new Constants(graph, refusals);
        new LinearRules(constants, refusals).addTo(this);
        new ActivationRules(graph, constants, refusals).addTo(this);
        new IdleRules(graph, constants, refusals).addTo(this);
    }

    void add(String operator, Set<String> attributes, Rule rule) {
        rules.put(operator, new Known(attributes, rule));
    }

    /**
     * Reads a node.
     *
     * @throws neurone.file.ModelFormatException if its operator, or what it is told, is not known
     */
    List<Step> read(Node node) {
        Known known = rules.get(node.operator());
        if (known == null) {
            throw refusals.of(
                    node,
                    "n'est pas d'un réseau dense : les couches sont Gemm, ou MatMul et Add, chacune"
                            + " suivie d'une activation telle que Relu",
                    "is no part of a dense network: layers are Gemm, or MatMul and Add, each"
                            + " followed by an activation such as Relu");
        }
        List<String> others =
                node.attributes().keySet().stream()
                        .filter(name -> !known.attributes.contains(name))
                        .toList();
        if (!others.isEmpty()) {
            throw refusals.of(
                    node,
                    "a l'attribut %s, inconnu ici",
                    "has the attribute %s, unknown here",
                    Words.quoted(others.get(0)));
        }
        return known.rule.read(node);
    }
}
