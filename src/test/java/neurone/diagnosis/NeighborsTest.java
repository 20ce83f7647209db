package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class NeighborsTest {

    private static final DMatrixRMaj X =
            new DMatrixRMaj(
                    new double[][] {{0, 10, 4, 3, 4}, {0, 0.1, 0.9, 0.8, 0.9}, {5, 5, 5, 5, 5}});

    @Test
    void measuresEachInputByItsRange() {
        Neighbors neighbors = new Neighbors(X);
        assertThat(neighbors.nearest(0)).isEqualTo(3);
        assertThat(neighbors.nearest(1)).isEqualTo(0);
        assertThat(neighbors.nearest(3)).isEqualTo(2);
    }

    @Test
    void givesAnotherExampleAndTheFirstOfSeveral() {
        Neighbors neighbors = new Neighbors(X);
        assertThat(neighbors.nearest(2)).isEqualTo(4);
        assertThat(neighbors.nearest(4)).isEqualTo(2);
        Neighbors equal = new Neighbors(new DMatrixRMaj(2, 3));
        assertThat(equal.nearest(0)).isEqualTo(1);
        assertThat(equal.nearest(2)).isZero();
    }

    @Test
    void looksAtSomeOfManyExamples() {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj many = new DMatrixRMaj(1, 2500);
        for (int i = 0; i < many.numCols; i++) {
            many.data[i] = random.nextDouble();
        }
        Neighbors neighbors = new Neighbors(many);
        for (int i = 0; i < many.numCols; i += 7) {
            int nearest = neighbors.nearest(i);
            assertThat(nearest % 3).isZero();
            assertThat(nearest).isNotEqualTo(i);
            assertThat(Math.abs(many.data[nearest] - many.data[i])).isLessThan(0.02);
        }
    }
}
