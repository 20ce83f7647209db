package neurone.data;

import org.ejml.data.DMatrixRMaj;

/** Turns rows as people have them into the columns of the course. */
final class Columns {

    /** A block of so many numbers a side, read by rows and written by columns, stays in cache. */
    private static final int BLOCK = 16;

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

    /** Copies rows order[from] to order[to - 1] of the examples into the columns of batch. */
    static void gather(DMatrixRMaj examples, int[] order, int from, int to, DMatrixRMaj batch) {
        int n = examples.numCols;
        int m = to - from;
        batch.reshape(n, m);
        for (int column = 0; column < m; column += BLOCK) {
            int columnEnd = Math.min(column + BLOCK, m);
            for (int row = 0; row < n; row += BLOCK) {
                int rowEnd = Math.min(row + BLOCK, n);
                for (int j = column; j < columnEnd; j++) {
                    int source = order[from + j] * n;
                    for (int i = row; i < rowEnd; i++) {
                        batch.data[i * m + j] = examples.data[source + i];
                    }
                }
            }
        }
    }
}
