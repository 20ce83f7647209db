package neurone.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the JSON of a header: an object of tensors, and of one object of texts. */
final class HeaderParser {

    private static final int DEEPEST = 3;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    // tables of names outlive a file, and a hostile one would fill them
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNameLength(Header.LONGEST_NAME)
                                    .build())
                    .build();

    private final Path file;
    private final JsonParser json;
    private final List<Tensor> tensors = new ArrayList<>();
    private Map<String, String> metadata = Map.of();

    private HeaderParser(Path file, JsonParser json) {
        this.file = file;
        this.json = json;
    }

    /**
     * Reads a header.
     *
     * @param file its name, for messages
     * @param text all of the header
     * @throws ModelFormatException if it is not a header, or of other things than matrices of
     *     doubles
     */
    static Header parse(Path file, String text) {
        try (JsonParser json = JSON.createParser(text)) {
            HeaderParser parser = new HeaderParser(file, json);
            parser.readHeader();
            return new Header(parser.metadata, parser.tensors);
        } catch (IOException e) {
            throw new ModelFormatException(file, "cannot be read: " + e.getMessage(), e);
        }
    }

    private void readHeader() throws IOException {
        try {
            readObject();
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(
                    file,
                    "the header is truncated or malformed at its character "
                            + json.currentLocation().getCharOffset()
                            + ": "
                            + Printable.of(e.getOriginalMessage()),
                    e);
        }
    }

    private void readObject() throws IOException {
        json.nextToken();
        Set<String> names = startObject("the header");
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = nextField(names, "the header");
            if (name.equals(Header.METADATA)) {
                metadata = readMetadata();
            } else {
                tensors.add(readTensor(name));
            }
            if (tensors.size() > Header.MOST_TENSORS) {
                throw refusal("the header names more than " + Header.MOST_TENSORS + " tensors");
            }
        }
        if (json.nextToken() != null) {
            throw refusal("there is more in the header than one object");
        }
    }

    private Map<String, String> readMetadata() throws IOException {
        Set<String> names = startObject(Header.METADATA);
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = nextField(names, Header.METADATA);
            texts.put(name, text(Header.METADATA + ", " + Printable.quoted(name)));
        }
        return texts;
    }

    private Tensor readTensor(String name) throws IOException {
        String place = "tensor " + Printable.quoted(name);
        String dtype = null;
        long[] shape = null;
        long[] offsets = null;
        Set<String> fields = startObject(place);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = nextField(fields, place);
            switch (field) {
                case Header.DTYPE -> dtype = text(place + ", " + field);
                case Header.SHAPE -> shape = twoNumbers(place + ", " + field);
                case Header.OFFSETS -> offsets = twoNumbers(place + ", " + field);
                default -> throw refusal(place + " has an unknown " + Printable.quoted(field));
            }
        }
        if (fields.size() < 3) {
            throw refusal(place + " needs a dtype, a shape and data_offsets, got " + fields);
        }
        if (!dtype.equals(Tensor.DTYPE)) {
            throw refusal(
                    place
                            + " is of "
                            + Printable.quoted(dtype)
                            + ": save it as F64, the double of Java");
        }
        return tensor(name, shape, offsets);
    }

    private Tensor tensor(String name, long[] shape, long[] offsets) {
        String place = "tensor " + Printable.quoted(name);
        long rows = shape[0];
        long columns = shape[1];
        if (rows < 1 || columns < 1 || rows > (Integer.MAX_VALUE - 8) / columns) {
            throw refusal(
                    place
                            + " has the shape ("
                            + rows
                            + ", "
                            + columns
                            + "): each must be at least 1, and their product the size of an array");
        }
        Tensor tensor = new Tensor(name, (int) rows, (int) columns, offsets[0]);
        if (offsets[0] < 0 || offsets[1] - offsets[0] != tensor.end() - tensor.begin()) {
            throw refusal(
                    place
                            + " lies from byte "
                            + offsets[0]
                            + " to "
                            + offsets[1]
                            + ", but "
                            + tensor.shape()
                            + " doubles take "
                            + (tensor.end() - tensor.begin())
                            + " bytes");
        }
        return tensor;
    }

    private Set<String> startObject(String place) {
        expect(JsonToken.START_OBJECT, "an object", place);
        return new TreeSet<>();
    }

    /** Returns the name of a field, which is new, and goes on to its value. */
    private String nextField(Set<String> names, String place) throws IOException {
        String name = json.currentName();
        if (!names.add(name)) {
            throw refusal(place + " has " + Printable.quoted(name) + " twice");
        }
        json.nextToken();
        return name;
    }

    private String text(String place) throws IOException {
        expect(JsonToken.VALUE_STRING, "a text", place);
        return json.getText();
    }

    private long[] twoNumbers(String place) throws IOException {
        expect(JsonToken.START_ARRAY, "two whole numbers", place);
        long[] numbers = new long[2];
        for (int i = 0; i < numbers.length; i++) {
            json.nextToken();
            expect(JsonToken.VALUE_NUMBER_INT, "two whole numbers", place);
            numbers[i] = json.getLongValue();
        }
        json.nextToken();
        expect(JsonToken.END_ARRAY, "two whole numbers", place);
        return numbers;
    }

    private void expect(JsonToken token, String what, String place) {
        if (json.currentToken() != token) {
            throw refusal(place + " must be " + what);
        }
    }

    private ModelFormatException refusal(String problem) {
        return new ModelFormatException(file, problem);
    }
}
