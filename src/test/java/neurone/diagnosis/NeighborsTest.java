package neurone.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("slow")
    @Tag("long")
    void findsWhatLookingAtEachWouldFind() {
        SplittableRandom random = new SplittableRandom(2);
        for (int round = 0; round < 200; round++) {
            int n = random.nextInt(1, 6);
            DMatrixRMaj some = new DMatrixRMaj(n, random.nextInt(2, 300));
            int levels = random.nextInt(1, 40);
            double skew = random.nextInt(1, 9);
            for (int i = 0; i < some.getNumElements(); i++) {
                double whole = random.nextInt(levels);
                some.data[i] = round % 2 == 0 ? whole : Math.pow(random.nextDouble(), skew);
            }
            Neighbors neighbors = new Neighbors(some);
            for (int i = 0; i < some.numCols; i++) {
                assertThat(neighbors.nearest(i)).isEqualTo(nearest(some, i));
            }
        }
    }

    private static int nearest(DMatrixRMaj some, int i) {
        int nearest = -1;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < some.numCols; k++) {
            double distance = 0;
            for (int row = 0; row < some.numRows; row++) {
                Row all = Row.of(some, row);
                double scale = all.isConstant() ? 0 : 1 / (all.high() - all.low());
                double d = (some.get(row, k) - some.get(row, i)) * scale;
                distance += d * d;
            }
            if (k != i && distance < least) {
                least = distance;
                nearest = k;
            }
        }
        return nearest;
    }
}
