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
import java.util.stream.Collectors;
import neurone.words.Printable;

/** Reads the JSON of a header: an object of tensors, and of one object of texts. */
final class HeaderParser {

    private static final int DEEPEST = 3;
    private static final int MOST_DIMENSIONS = 8;
    private static final String WHOLE_NUMBERS = "a list of whole numbers";

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
     * @throws ModelFormatException if it is not a header, or of other things than numbers
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
        List<Long> shape = null;
        List<Long> offsets = null;
        Set<String> fields = startObject(place);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = nextField(fields, place);
            switch (field) {
                case Header.DTYPE -> dtype = text(place + ", " + field);
                case Header.SHAPE -> shape = wholeNumbers(place + ", " + field);
                case Header.OFFSETS -> offsets = wholeNumbers(place + ", " + field);
                default -> throw refusal(place + " has an unknown " + Printable.quoted(field));
            }
        }
        if (fields.size() < 3) {
            throw refusal(place + " needs a dtype, a shape and data_offsets, got " + fields);
        }
        String found = dtype;
        Dtype known =
                Dtype.of(dtype)
                        .orElseThrow(
                                () ->
                                        refusal(
                                                place
                                                        + " is of "
                                                        + Printable.quoted(found)
                                                        + ": save it as F64, F32, F16 or BF16"));
        return tensor(name, known, shape, offsets);
    }

    private Tensor tensor(String name, Dtype dtype, List<Long> shape, List<Long> offsets) {
        String place = "tensor " + Printable.quoted(name);
        long size = 1;
        for (long dimension : shape) {
            if (dimension < 1 || size > (Integer.MAX_VALUE - 8) / dimension) {
                throw refusal(
                        place
                                + " has the shape "
                                + text(shape)
                                + ": each must be at least 1, and their product the size of an"
                                + " array");
            }
            size *= dimension;
        }
        if (offsets.size() != 2) {
            throw refusal(place + ", " + Header.OFFSETS + " must be two whole numbers");
        }
        Tensor tensor =
                new Tensor(
                        name, dtype, shape.stream().map(Math::toIntExact).toList(), offsets.get(0));
        if (offsets.get(0) < 0
                || offsets.get(1) - offsets.get(0) != tensor.end() - tensor.begin()) {
            throw refusal(
                    place
                            + " lies from byte "
                            + offsets.get(0)
                            + " to "
                            + offsets.get(1)
                            + ", but "
                            + tensor.shape()
                            + " numbers of "
                            + dtype
                            + " take "
                            + (tensor.end() - tensor.begin())
                            + " bytes");
        }
        return tensor;
    }

    private static String text(List<Long> shape) {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
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

    private List<Long> wholeNumbers(String place) throws IOException {
        expect(JsonToken.START_ARRAY, WHOLE_NUMBERS, place);
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.VALUE_NUMBER_INT, WHOLE_NUMBERS, place);
            numbers.add(json.getLongValue());
            if (numbers.size() > MOST_DIMENSIONS) {
                throw refusal(place + " has more than " + MOST_DIMENSIONS + " numbers");
            }
        }
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
