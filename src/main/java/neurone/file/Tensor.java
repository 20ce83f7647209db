package neurone.file;

/**
 * Where a file has a matrix of numbers.
 *
 * @param name such as layer1.W
 * @param rows at least 1
 * @param columns at least 1; rows times columns is the size of an array
 * @param begin of its first byte, counted from the end of the header
 */
record Tensor(String name, int rows, int columns, long begin) {

    static final String DTYPE = "F64";

    int elements() {
        return rows * columns;
    }

    long end() {
        return begin + (long) elements() * Double.BYTES;
    }

    String shape() {
        return "(" + rows + ", " + columns + ")";
    }

    @Override
    public String toString() {
        return "tensor " + Printable.quoted(name);
    }
}
