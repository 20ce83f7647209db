package neurone.onnx;

import java.util.List;
import java.util.Map;
import neurone.words.Printable;
import neurone.words.Words;

/**
 * A node of a graph.
 *
 * @param domain empty for the operators that every runtime has
 * @param inputs names of values; empty where one is left out
 */
record Node(
        String name,
        String type,
        String domain,
        List<String> inputs,
        List<String> outputs,
        Map<String, Attribute> attributes) {

    /** A setting of a node; of the values only that of its type says something. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Attribute(
            long whole,
            float number,
            String text,
            Tensor tensor,
            double[] numbers,
            List<Long> wholes,
            List<String> texts) {}

    /** Returns the operator as messages and tables name it: that of a domain with its domain. */
    String operator() {
        return domain.isEmpty() ? type : domain + "." + type;
    }

    /** Returns the name of an input; empty if there is none. */
    String input(int i) {
        return i < inputs.size() ? inputs.get(i) : "";
    }

    long whole(String attribute, long otherwise) {
        return attributes.containsKey(attribute) ? attributes.get(attribute).whole : otherwise;
    }

    /** Returns the shortest decimal number that is that float: 0.01, as the exporter was told. */
    double number(String attribute, double otherwise) {
        return attributes.containsKey(attribute)
                ? Double.parseDouble(Float.toString(attributes.get(attribute).number))
                : otherwise;
    }

    /** Returns for example {@code node "Z1" (Gemm)}. */
    Words words() {
        String shown = name.isEmpty() && !outputs.isEmpty() ? outputs.get(0) : name;
        return Words.of(
                "le nœud %s (%s)", "node %s (%s)", Words.quoted(shown), Printable.of(operator()));
    }
}
