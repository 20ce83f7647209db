package neurone.data;

import org.ejml.data.DMatrixRMaj;

/** Turns rows as people have them into the columns of the course. */
final class Columns {

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
}
