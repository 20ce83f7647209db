package neurone.data;

import java.util.Optional;
import org.ejml.data.DMatrixRMaj;

/**
 * Examples one after another of at most 256 different numbers, a byte for each: images, pixels on
 * and off, one-hot targets. A batch of images is limited by how fast it comes from memory, and here
 * it is an eighth as long.
 */
final class ExamplesAsLevels extends Examples {

    private final byte[] places;
    private final double[] levels;

    private ExamplesAsLevels(int n, byte[] places, double[] levels) {
        super(n);
        this.places = places;
        this.levels = levels;
    }

    /**
     * Copies the columns of M.
     *
     * @param M (n, m). Not modified.
     * @return nothing if M has too many different numbers
     */
    static Optional<Examples> copyOf(DMatrixRMaj M) {
        int n = M.numRows;
        int m = M.numCols;
        Levels levels = new Levels();
        byte[] places = new byte[n * m];
        for (int i = 0; i < n; i++) {
            for (int example = 0; example < m; example++) {
                int place = levels.placeOf(M.data[i * m + example]);
                if (place < 0) {
                    return Optional.empty();
                }
                places[example * n + i] = (byte) place;
            }
        }
        return Optional.of(new ExamplesAsLevels(n, places, levels.numbers()));
    }

    @Override
    void copyLine(int[] order, int at, double[] batch, int column, int m) {
        int example0 = order[at] * n;
        int example1 = order[at + 1] * n;
        int example2 = order[at + 2] * n;
        int example3 = order[at + 3] * n;
        int example4 = order[at + 4] * n;
        int example5 = order[at + 5] * n;
        int example6 = order[at + 6] * n;
        int example7 = order[at + 7] * n;
        for (int i = 0; i < n; i++) {
            int target = i * m + column;
            batch[target] = levels[Byte.toUnsignedInt(places[example0 + i])];
            batch[target + 1] = levels[Byte.toUnsignedInt(places[example1 + i])];
            batch[target + 2] = levels[Byte.toUnsignedInt(places[example2 + i])];
            batch[target + 3] = levels[Byte.toUnsignedInt(places[example3 + i])];
            batch[target + 4] = levels[Byte.toUnsignedInt(places[example4 + i])];
            batch[target + 5] = levels[Byte.toUnsignedInt(places[example5 + i])];
            batch[target + 6] = levels[Byte.toUnsignedInt(places[example6 + i])];
            batch[target + 7] = levels[Byte.toUnsignedInt(places[example7 + i])];
        }
    }

    @Override
    void copyColumn(int example, double[] batch, int column, int m) {
        for (int i = 0; i < n; i++) {
            batch[i * m + column] = levels[Byte.toUnsignedInt(places[example * n + i])];
        }
    }
}
