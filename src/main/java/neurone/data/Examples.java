package neurone.data;

import java.util.Objects;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * The numbers of examples, one example after another: a batch picks examples, and here each lies
 * together. Number i of example e stands at e n + i. Nobody writes to it once it is filled.
 */
final class Examples {

    /** So many numbers fill a line of the cache: written together, they cost one access. */
    private static final int LINE = 8;

    private final int n;
    private final double[] numbers;

    /**
     * Keeps the numbers themselves.
     *
     * @param n numbers of one example
     * @param numbers m n of them
     */
    Examples(int n, double[] numbers) {
        this.n = n;
        this.numbers = numbers;
    }

    /** Makes room for m examples of n numbers, all 0. */
    Examples(int n, int m) {
        this(n, Memory.take(n, m));
    }

    /** Takes up the numbers of one example. */
    static Examples of(double... numbers) {
        Objects.requireNonNull(numbers, "column expects its numbers, got null");
        return new Examples(numbers.length, numbers);
    }

    int n() {
        return n;
    }

    double[] numbers() {
        return numbers;
    }

    int size() {
        return n == 0 ? 0 : numbers.length / n;
    }

    /**
     * Refuses a number that is NaN or infinite.
     *
     * @param name of the matrix, for the message
     */
    void checkFinite(String name) {
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException(
                        name
                                + " has "
                                + numbers[i]
                                + " in row "
                                + i % n
                                + ", column "
                                + i / n
                                + " (counted from 0): every number must be finite");
            }
        }
    }

    /**
     * Copies rows, one example per row.
     *
     * @throws IllegalArgumentException if the rows are not equally long
     */
    static Examples ofRows(double[][] rows) {
        Objects.requireNonNull(rows, "expected an array of rows, one for each example, got null");
        for (int e = 0; e < rows.length; e++) {
            checkIsGiven(rows, e);
        }
        int n = rows.length == 0 ? 0 : rows[0].length;
        Examples examples = new Examples(n, rows.length);
        for (int e = 0; e < rows.length; e++) {
            if (rows[e].length != n) {
                throw new IllegalArgumentException(
                        "row "
                                + e
                                + " has "
                                + Printable.count(rows[e].length, "number")
                                + " but row 0 has "
                                + n
                                + ": give each example the same number of them");
            }
            System.arraycopy(rows[e], 0, examples.numbers, e * n, n);
        }
        return examples;
    }

    private static void checkIsGiven(double[][] rows, int e) {
        if (rows[e] == null) {
            throw new NullPointerException("row " + e + " is null: give each example its numbers");
        }
    }

    /**
     * Copies the columns of M, one example per column.
     *
     * @param M (n, m)
     */
    static Examples ofColumns(DMatrixRMaj M) {
        Examples examples = new Examples(M.numRows, M.numCols);
        transpose(M.data, M.numRows, M.numCols, examples.numbers);
        return examples;
    }

    /** Returns a new matrix, (n, m), one example per column. */
    DMatrixRMaj matrix() {
        DMatrixRMaj M = DMatrixRMaj.wrap(n, size(), Memory.take(n, size()));
        transpose(numbers, size(), n, M.data);
        return M;
    }

    /** Rows in blocks, so that a line of the cache is written as a whole. */
    private static void transpose(double[] from, int rows, int columns, double[] to) {
        for (int start = 0; start < rows; start += LINE) {
            int end = Math.min(start + LINE, rows);
            for (int j = 0; j < columns; j++) {
                for (int i = start; i < end; i++) {
                    to[j * rows + i] = from[i * columns + j];
                }
            }
        }
    }

    /** Copies some examples, in the given order. */
    Examples select(int[] order) {
        Examples selected = new Examples(n, order.length);
        for (int i = 0; i < order.length; i++) {
            System.arraycopy(numbers, order[i] * n, selected.numbers, i * n, n);
        }
        return selected;
    }

    /**
     * Copies the examples order[from] to order[to - 1] into the columns of a batch.
     *
     * @param batch reshaped to (n, to - from). Modified.
     */
    void gather(int[] order, int from, int to, DMatrixRMaj batch) {
        int m = to - from;
        batch.reshape(n, m);
        int column = 0;
        for (; column + LINE <= m; column += LINE) {
            gatherLine(order, from + column, batch.data, column, m);
        }
        for (; column < m; column++) {
            int e = order[from + column] * n;
            for (int i = 0; i < n; i++) {
                batch.data[i * m + column] = numbers[e + i];
            }
        }
    }

    /** Eight columns side by side, written out: a loop over them takes half as long again. */
    private void gatherLine(int[] order, int at, double[] batch, int column, int m) {
        int e0 = order[at] * n;
        int e1 = order[at + 1] * n;
        int e2 = order[at + 2] * n;
        int e3 = order[at + 3] * n;
        int e4 = order[at + 4] * n;
        int e5 = order[at + 5] * n;
        int e6 = order[at + 6] * n;
        int e7 = order[at + 7] * n;
        for (int i = 0; i < n; i++) {
            int target = i * m + column;
            batch[target] = numbers[e0 + i];
            batch[target + 1] = numbers[e1 + i];
            batch[target + 2] = numbers[e2 + i];
            batch[target + 3] = numbers[e3 + i];
            batch[target + 4] = numbers[e4 + i];
            batch[target + 5] = numbers[e5 + i];
            batch[target + 6] = numbers[e6 + i];
            batch[target + 7] = numbers[e7 + i];
        }
    }

    /** Returns the shape of the matrix, such as {@code (2, 100)}. */
    @Override
    public String toString() {
        return "(" + n + ", " + size() + ")";
    }

    /** Copies all but number i of each example. */
    Examples without(int i) {
        Examples examples = new Examples(n - 1, size());
        for (int e = 0; e < size(); e++) {
            System.arraycopy(numbers, e * n, examples.numbers, e * (n - 1), i);
            System.arraycopy(numbers, e * n + i + 1, examples.numbers, e * (n - 1) + i, n - 1 - i);
        }
        return examples;
    }
}
