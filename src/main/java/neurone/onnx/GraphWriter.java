package neurone.onnx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurone.core.Matrices;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/** A graph that is written, node by node; each method returns the name of what it has put in. */
final class GraphWriter {

    private final Precision precision;
    private final Message graph = new Message();
    private final Set<String> names = new HashSet<>();

    GraphWriter(String name, Precision precision) {
        this.precision = precision;
        graph.put(Schema.Graph.NAME, name);
    }

    Precision precision() {
        return precision;
    }

    Message message() {
        return graph;
    }

    /** Puts in a node of the same name as its result. */
    String node(String type, String result, String... operands) {
        return node(type, result, List.of(), operands);
    }

    String node(String type, String result, List<Message> attributes, String... operands) {
        checkNew(result);
        Message node = new Message();
        for (String operand : operands) {
            node.put(Schema.Node.INPUT, operand);
        }
        node.put(Schema.Node.OUTPUT, result);
        node.put(Schema.Node.NAME, result).put(Schema.Node.TYPE, type);
        attributes.forEach(attribute -> node.put(Schema.Node.ATTRIBUTE, attribute));
        graph.put(Schema.Graph.NODE, node);
        return result;
    }

    static Message attribute(String name, long value) {
        return new Message()
                .put(Schema.Attribute.NAME, name)
                .put(Schema.Attribute.INT, value)
                .put(Schema.Attribute.TYPE, 2);
    }

    static Message attribute(String name, float value) {
        return new Message()
                .put(Schema.Attribute.NAME, name)
                .put(Schema.Attribute.FLOAT, value)
                .put(Schema.Attribute.TYPE, 1);
    }

    /** Puts in a matrix as it stands. */
    String matrix(String name, DMatrixRMaj matrix) {
        return numbers(name, matrix, matrix.numRows, matrix.numCols);
    }

    /** Puts in a column, which beside an example a row is a vector. */
    String vector(String name, DMatrixRMaj column) {
        return numbers(name, column, column.numRows);
    }

    /** Puts in a number. */
    String number(String name, double number) {
        return numbers(name, DMatrixRMaj.wrap(1, 1, new double[] {number}));
    }

    private String numbers(String name, DMatrixRMaj numbers, long... dimensions) {
        checkNew(name);
        checkFinite(name, numbers);
        graph.put(
                Schema.Graph.TENSOR,
                tensor(name, precision.type(), dimensions)
                        .put(Schema.Tensor.RAW, numbers, precision));
        return name;
    }

    String wholeNumbers(String name, long... numbers) {
        checkNew(name);
        Message tensor = tensor(name, ElementType.INT64, numbers.length);
        for (long number : numbers) {
            tensor.put(Schema.Tensor.INT64S, number);
        }
        graph.put(Schema.Graph.TENSOR, tensor);
        return name;
    }

    String texts(String name, List<String> texts) {
        checkNew(name);
        Message tensor = tensor(name, ElementType.STRING, texts.size());
        texts.forEach(text -> tensor.put(Schema.Tensor.STRINGS, text));
        graph.put(Schema.Graph.TENSOR, tensor);
        return name;
    }

    private static Message tensor(String name, ElementType type, long... dimensions) {
        Message tensor = new Message();
        for (long dimension : dimensions) {
            tensor.put(Schema.Tensor.DIMENSION, dimension);
        }
        return tensor.put(Schema.Tensor.TYPE, type.number()).put(Schema.Tensor.NAME, name);
    }

    /** Says what the graph takes: X, (m, inputs). */
    String input(String name, int inputs) {
        checkNew(name);
        graph.put(Schema.Graph.INPUT, value(name, precision.type(), inputs));
        return name;
    }

    /** Says that a matrix of the graph, (m, outputs), is one of its results. */
    void output(String name, int outputs) {
        graph.put(Schema.Graph.OUTPUT, value(name, precision.type(), outputs));
    }

    /** Says that a text for each example is one of the results. */
    void outputTexts(String name) {
        graph.put(Schema.Graph.OUTPUT, value(name, ElementType.STRING, 0));
    }

    private static Message value(String name, ElementType type, int columns) {
        Message shape =
                new Message()
                        .put(Schema.Shape.DIMENSION, new Message().put(Schema.Dimension.NAME, "m"));
        if (columns > 0) {
            shape.put(
                    Schema.Shape.DIMENSION,
                    new Message().put(Schema.Dimension.SIZE, (long) columns));
        }
        Message tensor =
                new Message()
                        .put(Schema.TensorType.ELEMENT, type.number())
                        .put(Schema.TensorType.SHAPE, shape);
        return new Message()
                .put(Schema.Value.NAME, name)
                .put(Schema.Value.TYPE, new Message().put(Schema.Type.TENSOR, tensor));
    }

    private void checkNew(String name) {
        if (!names.add(name)) {
            throw new IllegalArgumentException(
                    "the graph would have "
                            + Printable.quoted(name)
                            + " twice: give what your activation learns another name");
        }
    }

    private void checkFinite(String name, DMatrixRMaj numbers) {
        if (!Matrices.isFinite(numbers)) {
            throw new IllegalArgumentException(
                    name
                            + " has "
                            + Matrices.firstNotFinite(numbers)
                            + " and cannot be saved: every number must be finite; did training"
                            + " diverge?");
        }
        double largest = Matrices.largest(numbers);
        if (Double.isInfinite(precision.rounded(largest))) {
            throw new IllegalArgumentException(
                    name
                            + " has a number of size "
                            + largest
                            + ", and a float reaches to "
                            + Float.MAX_VALUE
                            + ": save with Precision.DOUBLE");
        }
    }
}
