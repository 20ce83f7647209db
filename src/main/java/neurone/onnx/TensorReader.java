package neurone.onnx;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import neurone.onnx.Fields.BrokenException;
import neurone.words.Words;

/** Reads a tensor; takes no more memory than its bytes ask for. */
final class TensorReader {

    private static final int MOST_DIMENSIONS = 8;

    private final Refusals refusals;
    private final List<Long> dimensions = new ArrayList<>();
    private final DoubleStream.Builder listed = DoubleStream.builder();
    private final List<String> texts = new ArrayList<>();
    private final List<Long> bits = new ArrayList<>();
    private String name = "";
    private long typeNumber;
    private ByteBuffer raw;
    private boolean external;

    private TensorReader(Refusals refusals) {
        this.refusals = refusals;
    }

    static Tensor read(Fields fields, Refusals refusals) throws BrokenException {
        TensorReader reader = new TensorReader(refusals);
        while (fields.next()) {
            reader.readField(fields);
        }
        return reader.tensor();
    }

    private void readField(Fields fields) throws BrokenException {
        switch (fields.number()) {
            case Schema.Tensor.DIMENSION -> fields.wholeNumbers(dimensions::add);
            case Schema.Tensor.TYPE -> typeNumber = fields.wholeNumber();
            case Schema.Tensor.FLOATS -> fields.numbers(Float.BYTES, listed::add);
            case Schema.Tensor.DOUBLES -> fields.numbers(Double.BYTES, listed::add);
            case Schema.Tensor.INT32S, Schema.Tensor.INT64S -> fields.wholeNumbers(bits::add);
            case Schema.Tensor.STRINGS -> texts.add(fields.text());
            case Schema.Tensor.NAME -> name = fields.text();
            case Schema.Tensor.RAW -> raw = fields.bytes();
            case Schema.Tensor.EXTERNAL -> external = true;
            case Schema.Tensor.LOCATION -> external |= fields.wholeNumber() != 0;
            default -> {
                // a remark
            }
        }
    }

    private Tensor tensor() {
        if (external) {
            throw refusal(
                    "est dans un fichier à part (external data) : exportez tout dans un seul fichier,"
                            + " avec PyTorch external_data=False, ou en Python"
                            + " onnx.save(onnx.load(path), path)",
                    "lies in a file of its own (external data): export all in one file, from PyTorch"
                            + " with external_data=False, or in Python"
                            + " onnx.save(onnx.load(path), path)");
        }
        ElementType type =
                ElementType.of(typeNumber)
                        .orElseThrow(
                                () ->
                                        refusal(
                                                "est de type %s d'ONNX : enregistrez-le en float ou"
                                                        + " en double",
                                                "is of type %s of ONNX: save it as float or double",
                                                typeNumber));
        int size = size();
        List<Integer> shape = dimensions.stream().map(Math::toIntExact).toList();
        if (type == ElementType.STRING) {
            checkSize(size, texts.size());
            return new Tensor(name, type, shape, new double[0], List.copyOf(texts));
        }
        return new Tensor(name, type, shape, numbers(type, size), List.of());
    }

    private double[] numbers(ElementType type, int size) {
        if (raw != null) {
            if (raw.remaining() != (long) size * type.bytes()) {
                throw refusal(
                        "est de forme %s, ce qui prend %s octets, mais le fichier en a %s pour lui",
                        "has the shape %s, which takes %s bytes, but the file has %s for it",
                        Tensor.shape(dimensions),
                        (long) size * type.bytes(),
                        raw.remaining());
            }
            double[] numbers = new double[size];
            for (int i = 0; i < size; i++) {
                numbers[i] = type.next(raw);
            }
            return numbers;
        }
        boolean asBits = type == ElementType.FLOAT16 || type == ElementType.BFLOAT16;
        double[] numbers =
                bits.isEmpty()
                        ? listed.build().toArray()
                        : bits.stream()
                                .mapToDouble(each -> asBits ? type.ofBits(each) : (double) each)
                                .toArray();
        checkSize(size, numbers.length);
        return numbers;
    }

    private int size() {
        if (dimensions.size() > MOST_DIMENSIONS) {
            throw refusal(
                    "a plus de %s dimensions", "has more than %s dimensions", MOST_DIMENSIONS);
        }
        long size = 1;
        for (long dimension : dimensions) {
            if (dimension < 1 || size > (Integer.MAX_VALUE - 8) / dimension) {
                throw refusal(
                        "est de forme %s : chaque dimension doit être au moins 1, et leur produit"
                                + " la taille d'un tableau",
                        "has the shape %s: each must be at least 1, and their product the size of"
                                + " an array",
                        Tensor.shape(dimensions));
            }
            size *= dimension;
        }
        return (int) size;
    }

    private void checkSize(int size, int found) {
        if (size != found) {
            throw refusal(
                    "est de forme %s, mais le fichier a %s pour lui",
                    "has the shape %s, but the file has %s for it",
                    Tensor.shape(dimensions),
                    Words.count(found, "nombre", "number"));
        }
    }

    private RuntimeException refusal(String french, String english, Object... values) {
        return refusals.of(
                "le tenseur %s %s",
                "tensor %s %s", Words.quoted(name), Words.of(french, english, values));
    }
}
