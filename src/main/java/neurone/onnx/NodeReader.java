package neurone.onnx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import neurone.onnx.Fields.BrokenException;
import neurone.words.Words;

/** Reads a node. */
final class NodeReader {

    private static final int MOST = 32;

    private NodeReader() {}

    static Node read(Fields fields, Refusals refusals) throws BrokenException {
        String name = "";
        String type = "";
        String domain = "";
        List<String> inputs = new ArrayList<>();
        List<String> outputs = new ArrayList<>();
        Map<String, Node.Attribute> attributes = new LinkedHashMap<>();
        while (fields.next()) {
            switch (fields.number()) {
                case Schema.Node.INPUT -> inputs.add(fields.text());
                case Schema.Node.OUTPUT -> outputs.add(fields.text());
                case Schema.Node.NAME -> name = fields.text();
                case Schema.Node.TYPE -> type = fields.text();
                case Schema.Node.DOMAIN -> domain = fields.text();
                case Schema.Node.ATTRIBUTE -> readAttribute(fields.message(), attributes, refusals);
                default -> {
                    // a remark
                }
            }
            if (Math.max(inputs.size(), Math.max(outputs.size(), attributes.size())) > MOST) {
                throw refusals.of(
                        "le nœud %s a plus de %s entrées, sorties ou attributs",
                        "node %s has more than %s inputs, outputs or attributes",
                        Words.quoted(name),
                        MOST);
            }
        }
        return new Node(
                name,
                type,
                domain.equals("ai.onnx") ? "" : domain,
                List.copyOf(inputs),
                List.copyOf(outputs),
                attributes);
    }

    private static void readAttribute(
            Fields fields, Map<String, Node.Attribute> attributes, Refusals refusals)
            throws BrokenException {
        String name = "";
        long whole = 0;
        float number = 0;
        String text = "";
        Tensor tensor = null;
        DoubleStream.Builder numbers = DoubleStream.builder();
        List<Long> wholes = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        while (fields.next()) {
            switch (fields.number()) {
                case Schema.Attribute.NAME -> name = fields.text();
                case Schema.Attribute.FLOAT -> number = fields.number32();
                case Schema.Attribute.INT -> whole = fields.wholeNumber();
                case Schema.Attribute.STRING -> text = fields.text();
                case Schema.Attribute.TENSOR ->
                        tensor = TensorReader.read(fields.message(), refusals);
                case Schema.Attribute.FLOATS -> fields.numbers(Float.BYTES, numbers::add);
                case Schema.Attribute.INTS -> fields.wholeNumbers(wholes::add);
                case Schema.Attribute.STRINGS -> texts.add(fields.text());
                case Schema.Attribute.REFERENCE ->
                        throw refusals.of(
                                "l'attribut %s appartient à une fonction propre au fichier :"
                                        + " exportez sans fonctions",
                                "the attribute %s belongs to a function of the file's own: export"
                                        + " without functions",
                                Words.quoted(name));
                default -> {
                    // its type, which the operator knows, or a graph, which no known one has
                }
            }
        }
        Node.Attribute attribute =
                new Node.Attribute(
                        whole, number, text, tensor, numbers.build().toArray(), wholes, texts);
        if (attributes.put(name, attribute) != null) {
            throw refusals.of(
                    "un nœud a l'attribut %s deux fois",
                    "a node has the attribute %s twice", Words.quoted(name));
        }
    }
}
