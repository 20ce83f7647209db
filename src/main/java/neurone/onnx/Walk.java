package neurone.onnx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import neurone.onnx.Graph.Output;
import neurone.words.Printable;

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
                    "has "
                            + Printable.count(graph.inputs().size(), "input")
                            + ", "
                            + Printable.list(graph.inputs())
                            + ": a dense network has one, X");
        }
        String X = graph.inputs().get(0);
        Output result = result(graph, refusals);
        Rules rules = new Rules(graph, refusals);
        Deque<Step> steps = new ArrayDeque<>();
        String value = result.name();
        while (!value.equals(X)) {
            Node node = graph.producers().get(value);
            if (node == null) {
                throw refusals.of(Printable.quoted(value) + " does not come from X");
            }
            List<Step> read = rules.read(node);
            for (int i = read.size() - 1; i >= 0; i--) {
                steps.addFirst(read.get(i));
            }
            value = read.get(0).input();
        }
        return new Walk(List.copyOf(steps), result);
    }

    private static Output result(Graph graph, Refusals refusals) {
        List<Output> numbers =
                graph.outputs().stream().filter(o -> o.isReal() || !o.isTensor()).toList();
        if (numbers.size() != 1) {
            throw refusals.of(
                    "has "
                            + Printable.count(numbers.size(), "output")
                            + " of numbers, "
                            + Printable.list(numbers.stream().map(Output::name).toList())
                            + ": a dense network has one, Yhat");
        }
        return numbers.get(0);
    }
}
