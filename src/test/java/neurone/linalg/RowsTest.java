package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class RowsTest {

    private final DMatrixRMaj Z = new DMatrixRMaj(new double[][] {{1, 2, 3}, {4, 5, 6}});

    @Test
    void addsAColumnToEachColumn() {
        Rows.addColumn(Z, new DMatrixRMaj(new double[][] {{10}, {20}}));
        assertThat(Z.data).containsExactly(11, 12, 13, 24, 25, 26);
    }

    @Test
    void sumsRowsIntoABufferOfAnotherShape() {
        DMatrixRMaj sums = new DMatrixRMaj(1, 7);
        Rows.sum(Z, sums);
        assertThat(sums.numRows).isEqualTo(2);
        assertThat(sums.numCols).isEqualTo(1);
        assertThat(sums.get(0)).isEqualTo(6);
        assertThat(sums.get(1)).isEqualTo(15);
    }

    @Test
    void sumsRowsOfAnyLength() {
        for (int m = 0; m < 20; m++) {
            DMatrixRMaj powers = new DMatrixRMaj(2, m);
            Arrays.setAll(powers.data, i -> 1L << i);
            DMatrixRMaj sums = new DMatrixRMaj(2, 1);
            Rows.sum(powers, sums);
            assertThat(sums.get(0)).isEqualTo((1 << m) - 1);
            assertThat(sums.get(1)).isEqualTo((double) (((1L << m) - 1) << m));
        }
    }
}
