package neurone.onnx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import neurone.onnx.Graph.Output;
import neurone.words.Words;

/**
 * The way from X to Yhat through a graph.
 *
 * @param steps in order
 * @param result the output that is Yhat
 */
record Walk(List<Step> steps, Output result) {

    /** Goes from Yhat back to X, as each value comes from one node. */
    static Walk of(Graph graph, Refusals refusals) {
        if (graph.inputs().size() != 1) {
            throw refusals.of(
                    "a %s, %s : un réseau dense en a une, X",
                    "has %s, %s: a dense network has one, X",
                    Words.count(graph.inputs().size(), "entrée", "input"),
                    Words.list(graph.inputs()));
        }
        String X = graph.inputs().get(0);
        Output result = result(graph, refusals);
        Rules rules = new Rules(graph, refusals);
        Deque<Step> steps = new ArrayDeque<>();
        String value = result.name();
        while (!value.equals(X)) {
            Node node = graph.producers().get(value);
            if (node == null) {
                throw refusals.of(
                        "%s ne vient pas de X", "%s does not come from X", Words.quoted(value));
            }
            List<Step> read = rules.read(node);
            for (int i = read.size() - 1; i >= 0; i--) {
                steps.addFirst(read.get(i));
            }
            value = read.get(0).input();
            if (value.isEmpty()) {
                throw refusals.of(
                        node,
                        "n'a pas d'entrée : il doit prendre une valeur qui vient de X",
                        "has no input: it must take a value that comes from X");
            }
        }
        return new Walk(List.copyOf(steps), result);
    }

    private static Output result(Graph graph, Refusals refusals) {
        List<Output> numbers =
                graph.outputs().stream().filter(o -> o.isReal() || !o.isTensor()).toList();
        if (numbers.size() != 1) {
            throw refusals.of(
                    "a %s de nombres, %s : un réseau dense en a une, Yhat",
                    "has %s of numbers, %s: a dense network has one, Yhat",
                    Words.count(numbers.size(), "sortie", "output"),
                    Words.list(numbers.stream().map(Output::name).toList()));
        }
        return numbers.get(0);
    }
}
