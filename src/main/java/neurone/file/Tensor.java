package neurone.file;

import java.util.List;
import java.util.stream.Collectors;
import neurone.words.Words;

/**
 * Where a file has a tensor, which is read as a matrix: a vector as a column, and of more
 * dimensions a row for each number of the first.
 *
 * @param name such as layer1.W
 * @param dtype how its numbers are written
 * @param dimensions each at least 0; their product is the size of an array
 * @param begin of its first byte, counted from the end of the header
 */
record Tensor(String name, Dtype dtype, List<Integer> dimensions, long begin) {

    int rows() {
        return dimensions.isEmpty() ? 1 : dimensions.get(0);
    }

    int columns() {
        return dimensions.stream().skip(1).reduce(1, (a, b) -> a * b);
    }

    int elements() {
        return rows() * columns();
    }

    long end() {
        return begin + (long) elements() * dtype.bytes();
    }

    String shape() {
        return dimensions.stream().map(String::valueOf).collect(Collectors.joining(", ", "(", ")"));
    }

    Words words() {
        return words(name);
    }

    static Words words(String name) {
        return Words.of("le tenseur %s", "tensor %s", Words.quoted(name));
    }

    @Override
    public String toString() {
        return words().english();
    }
}
