package neurone.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
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
import neurone.words.Words;

/** Reads the JSON of a header: an object of tensors, and of one object of texts. */
final class HeaderParser {

    private static final int DEEPEST = 3;
    private static final int LONGEST_NUMBER = 1000;
    private static final int MOST_DIMENSIONS = 8;
    private static final Words HEADER = new Words("l'en-tête", "the header");
    private static final Words METADATA = Words.same(Header.METADATA);
    private static final Words WHOLE_NUMBERS =
            new Words("une liste de nombres entiers", "a list of whole numbers");

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    // tables of names outlive a file, and a hostile one would fill them
                    .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                    .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNestingDepth(DEEPEST)
                                    .maxNameLength(Header.LONGEST_NAME)
                                    .maxNumberLength(LONGEST_NUMBER)
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
            throw new ModelFormatException(
                    file,
                    Words.of("lecture impossible : %s", "cannot be read: %s", e.getMessage()),
                    e);
        }
    }

    private void readHeader() throws IOException {
        try {
            readObject();
        } catch (StreamConstraintsException e) {
            throw refusal(
                    Words.of(
                            "l'en-tête est mal formé au caractère %s : un nom de plus de %s caractères,"
                                    + " un nombre de plus de %s, ou plus de %s niveaux de listes et"
                                    + " d'objets",
                            "the header is malformed at its character %s: a name of more than %s"
                                    + " characters, a number of more than %s, or lists and objects"
                                    + " more than %s deep",
                            json.currentLocation().getCharOffset(),
                            Header.LONGEST_NAME,
                            LONGEST_NUMBER,
                            DEEPEST));
        } catch (JsonProcessingException e) {
            throw new ModelFormatException(
                    file,
                    Words.of(
                            "l'en-tête est tronqué ou mal formé au caractère %s : %s",
                            "the header is truncated or malformed at its character %s: %s",
                            json.currentLocation().getCharOffset(),
                            Printable.of(e.getOriginalMessage())),
                    e);
        }
    }

    private void readObject() throws IOException {
        json.nextToken();
        Set<String> names = startObject(HEADER);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = nextField(names, HEADER);
            if (name.equals(Header.METADATA)) {
                metadata = readMetadata();
            } else {
                tensors.add(readTensor(name));
            }
            if (tensors.size() > Header.MOST_TENSORS) {
                throw refusal(
                        Words.of(
                                "l'en-tête nomme plus de %s tenseurs",
                                "the header names more than %s tensors", Header.MOST_TENSORS));
            }
        }
        if (json.nextToken() != null) {
            throw refusal(
                    new Words(
                            "l'en-tête contient plus d'un objet",
                            "there is more in the header than one object"));
        }
    }

    private Map<String, String> readMetadata() throws IOException {
        Set<String> names = startObject(METADATA);
        Map<String, String> texts = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = nextField(names, METADATA);
            texts.put(name, text(in(METADATA, Words.quoted(name))));
        }
        return texts;
    }

    private Tensor readTensor(String name) throws IOException {
        Words place = Tensor.words(name);
        String dtype = null;
        List<Long> shape = null;
        List<Long> offsets = null;
        Set<String> fields = startObject(place);
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = nextField(fields, place);
            switch (field) {
                case Header.DTYPE -> dtype = text(in(place, Words.same(field)));
                case Header.SHAPE -> shape = wholeNumbers(in(place, Words.same(field)));
                case Header.OFFSETS -> offsets = wholeNumbers(in(place, Words.same(field)));
                default ->
                        throw refusal(
                                Words.of(
                                        "%s a un champ inconnu, %s",
                                        "%s has an unknown field %s", place, Words.quoted(field)));
            }
        }
        if (fields.size() < 3) {
            throw refusal(
                    Words.of(
                            "%s doit avoir dtype, shape et data_offsets, mais il a %s",
                            "%s needs a dtype, a shape and data_offsets, got %s", place, fields));
        }
        String found = dtype;
        Dtype known =
                Dtype.of(dtype)
                        .orElseThrow(
                                () ->
                                        refusal(
                                                Words.of(
                                                        "%s est de type %s : enregistrez-le en F64,"
                                                                + " F32, F16 ou BF16",
                                                        "%s is of %s: save it as F64, F32, F16 or"
                                                                + " BF16",
                                                        place,
                                                        Words.quoted(found))));
        return tensor(name, known, shape, offsets);
    }

    private Tensor tensor(String name, Dtype dtype, List<Long> shape, List<Long> offsets) {
        Words place = Tensor.words(name);
        long size = 1;
        for (long dimension : shape) {
            // the others of an empty tensor are those of an array, too
            if (dimension < 0 || size > (Integer.MAX_VALUE - 8) / Math.max(1, dimension)) {
                throw refusal(
                        Words.of(
                                "%s a la forme %s : chaque dimension doit valoir au moins 0, et"
                                        + " leur produit la taille d'un tableau",
                                "%s has the shape %s: each must be at least 0, and their product"
                                        + " the size of an array",
                                place,
                                text(shape)));
            }
            size *= Math.max(1, dimension);
        }
        if (offsets.size() != 2) {
            throw refusal(
                    Words.of(
                            "%s doit être deux nombres entiers",
                            "%s must be two whole numbers", in(place, Words.same(Header.OFFSETS))));
        }
        Tensor tensor =
                new Tensor(
                        name, dtype, shape.stream().map(Math::toIntExact).toList(), offsets.get(0));
        if (offsets.get(0) < 0
                || offsets.get(1) - offsets.get(0) != tensor.end() - tensor.begin()) {
            throw refusal(
                    Words.of(
                            "%s va de l'octet %s à l'octet %s, mais %s nombres de type %s occupent"
                                    + " %s octets",
                            "%s lies from byte %s to %s, but %s numbers of %s take %s bytes",
                            place,
                            offsets.get(0),
                            offsets.get(1),
                            tensor.shape(),
                            dtype,
                            tensor.end() - tensor.begin()));
        }
        return tensor;
    }

    private static String text(List<Long> shape) {
        return shape.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    private static Words in(Words place, Words field) {
        return Words.of("%s, %s", "%s, %s", place, field);
    }

    private Set<String> startObject(Words place) {
        expect(JsonToken.START_OBJECT, new Words("un objet", "an object"), place);
        return new TreeSet<>();
    }

    /** Returns the name of a field, which is new, and goes on to its value. */
    private String nextField(Set<String> names, Words place) throws IOException {
        String name = json.currentName();
        if (!names.add(name)) {
            throw refusal(
                    Words.of("%s a deux fois %s", "%s has %s twice", place, Words.quoted(name)));
        }
        json.nextToken();
        return name;
    }

    private String text(Words place) throws IOException {
        expect(JsonToken.VALUE_STRING, new Words("un texte", "a text"), place);
        return json.getText();
    }

    private List<Long> wholeNumbers(Words place) throws IOException {
        expect(JsonToken.START_ARRAY, WHOLE_NUMBERS, place);
        List<Long> numbers = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            expect(JsonToken.VALUE_NUMBER_INT, WHOLE_NUMBERS, place);
            numbers.add(json.getLongValue());
            if (numbers.size() > MOST_DIMENSIONS) {
                throw refusal(
                        Words.of(
                                "%s a plus de %s nombres",
                                "%s has more than %s numbers", place, MOST_DIMENSIONS));
            }
        }
        return numbers;
    }

    private void expect(JsonToken token, Words what, Words place) {
        if (json.currentToken() != token) {
            throw refusal(Words.of("%s doit être %s", "%s must be %s", place, what));
        }
    }

    private ModelFormatException refusal(Words problem) {
        return new ModelFormatException(file, problem);
    }
}
