package neurone.onnx;

import java.util.List;
import java.util.stream.Collectors;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * A tensor of a file.
 *
 * @param dimensions none for a single number
 * @param numbers row by row, as many as the dimensions say; none of texts
 * @param texts of a tensor of texts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Tensor(
        String name,
        ElementType type,
        List<Integer> dimensions,
        double[] numbers,
        List<String> texts) {

    String shape() {
        return shape(dimensions);
    }

    static String shape(List<? extends Number> dimensions) {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    boolean isMatrix() {
        return type.isReal() && dimensions.size() == 2;
    }

    /** Returns whether it is a number, (n) or (1, n), which stands beside each example. */
    boolean isVector() {
        boolean row = dimensions.size() == 2 && dimensions.get(0) == 1;
        return type.isReal() && (dimensions.size() < 2 || row);
    }

    /** Returns whether it is one number, and this one. */
    boolean is(double number) {
        return numbers.length == 1 && numbers[0] == number;
    }

    DMatrixRMaj matrix() {
        return DMatrixRMaj.wrap(dimensions.get(0), dimensions.get(1), numbers.clone());
    }

    DMatrixRMaj column() {
        return new DMatrixRMaj(numbers);
    }

    Tensor transposed() {
        int rows = dimensions.get(0);
        int columns = dimensions.get(1);
        double[] others = new double[numbers.length];
        for (int i = 0; i < numbers.length; i++) {
            others[i % columns * rows + i / columns] = numbers[i];
        }
        return new Tensor(name, type, List.of(columns, rows), others, texts);
    }

    @Override
    public String toString() {
        return "tensor " + Printable.quoted(name);
    }
}
