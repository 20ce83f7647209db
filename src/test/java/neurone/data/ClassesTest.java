package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ClassesTest {

    @Test
    void ofOneOutputAreOneFromAHalfOn() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.1, 0.9, 0.5, 0.49}});
        assertThat(Classes.of(Yhat)).containsExactly(0, 1, 1, 0);
    }

    @Test
    void ofSeveralOutputsAreTheRowOfTheLargestAndTheFirstOfEquals() {
        DMatrixRMaj Yhat =
                new DMatrixRMaj(
                        new double[][] {
                            {0.2, 0.4, 0.1, -3}, {0.5, 0.4, 0.1, -2}, {0.3, 0.2, 0.8, -2}
                        });
        assertThat(Classes.of(Yhat)).containsExactly(1, 0, 2, 1);
        assertThat(Classes.of(Yhat, 2)).isEqualTo(2);
    }

    @Test
    void refusesAColumnThatThereIsNot() {
        DMatrixRMaj Yhat = new DMatrixRMaj(2, 3);
        for (int column : new int[] {-1, 3}) {
            assertThatThrownBy(() -> Classes.of(Yhat, column))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessage("columns are counted from 0 to 2, got " + column);
            assertThatThrownBy(() -> Task.SIGNS.classOf(Yhat, column))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void readsTheColumnsOfAMatrixThatWasReshaped() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{4, 2, 3}, {3, 1, 9}});
        Yhat.reshape(2, 2);
        assertThat(Classes.of(Yhat)).containsExactly(0, 1);
    }
}
