package neurone.golden;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ejml.data.DMatrixRMaj;

/** A part of the reference numbers: an object, a list, a number, a text or nothing. */
public record Node(Object value) {

    static Node ofResource(String name) {
        try (InputStream in = Node.class.getResourceAsStream(name);
                JsonParser parser = new JsonFactory().createParser(in)) {
            parser.nextToken();
            return new Node(read(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Node of(String json) {
        try (JsonParser parser = new JsonFactory().createParser(json)) {
            parser.nextToken();
            return new Node(read(parser));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object read(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> {
                Map<String, Object> object = new LinkedHashMap<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    String name = parser.currentName();
                    parser.nextToken();
                    object.put(name, read(parser));
                }
                yield object;
            }
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    list.add(read(parser));
                }
                yield list;
            }
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Double.parseDouble(parser.getText());
            case VALUE_NULL -> null;
            default -> parser.getText();
        };
    }

    public Node get(String name) {
        return new Node(((Map<?, ?>) value).get(name));
    }

    /** Entry i of a list, or of an object whose names are numbers; nothing where there is none. */
    Node at(int i) {
        if (value instanceof List<?> list) {
            return new Node(i < list.size() ? list.get(i) : null);
        }
        return get(String.valueOf(i));
    }

    public boolean isNull() {
        return value == null;
    }

    public List<Node> list() {
        return ((List<?>) value).stream().<Node>map(Node::new).toList();
    }

    public String text() {
        return (String) value;
    }

    public boolean flag() {
        return "true".equals(value);
    }

    /** A number; what is not finite is written as a text. */
    public double number() {
        return value instanceof String text ? Double.parseDouble(text) : (Double) value;
    }

    public double[] numbers() {
        return list().stream().mapToDouble(Node::number).toArray();
    }

    DMatrixRMaj row() {
        return new DMatrixRMaj(new double[][] {numbers()});
    }

    DMatrixRMaj column() {
        return DMatrixRMaj.wrap(list().size(), 1, numbers());
    }

    public DMatrixRMaj matrix() {
        return new DMatrixRMaj(list().stream().map(Node::numbers).toArray(double[][]::new));
    }
}
