package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExamplesTest {

    private static final int EXAMPLES = 53;

    /** A matrix that has so many different numbers, -0 among them. */
    private static DMatrixRMaj matrix(int different) {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj M = new DMatrixRMaj(37, EXAMPLES);
        Arrays.setAll(M.data, i -> -0.1 * (i < different ? i : random.nextInt(different)));
        return M;
    }

    @Test
    void takesAByteForANumberWhereThatIsEnough() {
        assertThat(Examples.of(matrix(256))).isInstanceOf(ExamplesAsLevels.class);
        assertThat(Examples.of(matrix(257))).isInstanceOf(ExamplesAsNumbers.class);
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 256, 1000})
    void gatherEveryBitInBatchesOfEverySize(int different) {
        DMatrixRMaj M = matrix(different);
        Examples examples = Examples.of(M);
        int[] order = Shuffle.order(EXAMPLES, 5);
        DMatrixRMaj batch = new DMatrixRMaj(0, 0);
        for (int from = 0; from < EXAMPLES; from += 3) {
            for (int to = from + 1; to <= EXAMPLES; to++) {
                batch.data = new double[37 * (to - from)];
                examples.gather(order, from, to, batch);
                DMatrixRMaj expected = Columns.select(M, Arrays.copyOfRange(order, from, to));
                assertThat(batch.numCols).isEqualTo(to - from);
                assertThat(batch.data).isEqualTo(expected.data);
            }
        }
    }
}
