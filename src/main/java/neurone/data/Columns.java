package neurone.data;

import org.ejml.data.DMatrixRMaj;

/** Turns rows as people have them into the columns of the course. */
final class Columns {

    /** So many numbers fill a line of the cache: written together, they cost one access. */
    private static final int LINE = 8;

    private Columns() {}

    static DMatrixRMaj ofRows(double[][] rows) {
        int n = rows.length == 0 ? 0 : rows[0].length;
        DMatrixRMaj X = new DMatrixRMaj(n, rows.length);
        for (int example = 0; example < rows.length; example++) {
            if (rows[example].length != n) {
                throw new IllegalArgumentException(
                        "row "
                                + example
                                + " has "
                                + rows[example].length
                                + " numbers but row 0 has "
                                + n
                                + ": give each example the same number of them");
            }
            for (int i = 0; i < n; i++) {
                X.set(i, example, rows[example][i]);
            }
        }
        return X;
    }

    static DMatrixRMaj row(double[] numbers) {
        DMatrixRMaj Y = new DMatrixRMaj(1, numbers.length);
        System.arraycopy(numbers, 0, Y.data, 0, numbers.length);
        return Y;
    }

    /** Copies columns of a matrix into a new one, in the given order. */
    static DMatrixRMaj select(DMatrixRMaj M, int[] columns) {
        DMatrixRMaj selected = new DMatrixRMaj(M.numRows, columns.length);
        for (int row = 0; row < M.numRows; row++) {
            for (int j = 0; j < columns.length; j++) {
                selected.data[row * columns.length + j] = M.data[row * M.numCols + columns[j]];
            }
        }
        return selected;
    }

    /** Copies rows order[from] to order[to - 1] of the examples into the columns of batch. */
    static void gather(DMatrixRMaj examples, int[] order, int from, int to, DMatrixRMaj batch) {
        int n = examples.numCols;
        int m = to - from;
        batch.reshape(n, m);
        int column = 0;
        for (; column + LINE <= m; column += LINE) {
            copyLine(examples.data, n, order, from + column, batch.data, column, m);
        }
        for (; column < m; column++) {
            int source = order[from + column] * n;
            for (int i = 0; i < n; i++) {
                batch.data[i * m + column] = examples.data[source + i];
            }
        }
    }

    /** Copies the rows order[at] to order[at + 7] into eight neighbouring columns. */
    private static void copyLine(
            double[] examples, int n, int[] order, int at, double[] batch, int column, int m) {
        int row0 = order[at] * n;
        int row1 = order[at + 1] * n;
        int row2 = order[at + 2] * n;
        int row3 = order[at + 3] * n;
        int row4 = order[at + 4] * n;
        int row5 = order[at + 5] * n;
        int row6 = order[at + 6] * n;
        int row7 = order[at + 7] * n;
        for (int i = 0; i < n; i++) {
            int target = i * m + column;
            batch[target] = examples[row0 + i];
            batch[target + 1] = examples[row1 + i];
            batch[target + 2] = examples[row2 + i];
            batch[target + 3] = examples[row3 + i];
            batch[target + 4] = examples[row4 + i];
            batch[target + 5] = examples[row5 + i];
            batch[target + 6] = examples[row6 + i];
            batch[target + 7] = examples[row7 + i];
        }
    }
}
