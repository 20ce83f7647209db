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

    private static DMatrixRMaj matrix(int rows) {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj M = new DMatrixRMaj(rows, EXAMPLES);
        Arrays.setAll(M.data, i -> i == 0 ? -0.0 : random.nextGaussian());
        return M;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 37})
    void giveTheMatrixBackThatTheyWereMadeOf(int rows) {
        DMatrixRMaj M = matrix(rows);
        Examples examples = Examples.ofColumns(M);
        assertThat(examples.size()).isEqualTo(EXAMPLES);
        assertThat(examples.numbers()[examples.n() - 1]).isEqualTo(M.get(rows - 1, 0));
        assertThat(examples.matrix().data).isEqualTo(M.data);
        assertThat(examples.matrix().numRows).isEqualTo(rows);
    }

    @Test
    void gatherEveryBitInBatchesOfEverySize() {
        DMatrixRMaj M = matrix(37);
        Examples examples = Examples.ofColumns(M);
        int[] order = Shuffle.order(EXAMPLES, 5);
        DMatrixRMaj batch = new DMatrixRMaj(0, 0);
        for (int from = 0; from < EXAMPLES; from += 3) {
            for (int to = from + 1; to <= EXAMPLES; to++) {
                examples.gather(order, from, to, batch);
                assertThat(batch.numRows).isEqualTo(37);
                assertThat(batch.numCols).isEqualTo(to - from);
                for (int column = 0; column < to - from; column++) {
                    for (int row = 0; row < 37; row++) {
                        assertThat(batch.get(row, column))
                                .isEqualTo(M.get(row, order[from + column]));
                    }
                }
            }
        }
    }
}
