package neurone.data;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/** A copy of a matrix in which an example lies together, to gather batches from. */
abstract sealed class Examples permits ExamplesAsLevels, ExamplesAsNumbers {

    /** So many numbers fill a line of the cache: written together, they cost one access. */
    private static final int LINE = 8;

    final int n;

    Examples(int n) {
        this.n = n;
    }

    /**
     * Copies the columns of M, in the smallest form that keeps every bit.
     *
     * @param M (n, m). Not modified.
     */
    static Examples of(DMatrixRMaj M) {
        Optional<Examples> levels = ExamplesAsLevels.copyOf(M);
        return levels.orElseGet(() -> new ExamplesAsNumbers(M));
    }

    /**
     * Copies the examples order[from] to order[to - 1] into the columns of batch.
     *
     * @param batch reshaped to (n, to - from). Modified.
     */
    final void gather(int[] order, int from, int to, DMatrixRMaj batch) {
        int m = to - from;
        batch.reshape(n, m);
        int column = 0;
        for (; column + LINE <= m; column += LINE) {
            copyLine(order, from + column, batch.data, column, m);
        }
        for (; column < m; column++) {
            copyColumn(order[from + column], batch.data, column, m);
        }
    }

    /** Copies the examples order[at] to order[at + 7] into eight neighbouring columns of m. */
    abstract void copyLine(int[] order, int at, double[] batch, int column, int m);

    /** Copies an example into one column of m. */
    abstract void copyColumn(int example, double[] batch, int column, int m);
}
