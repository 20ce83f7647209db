package neurone.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    /** Each bit of the sum is one number. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 7, 8, 9, 15, 16, 17, 26})
    void addEachNumberOfARangeOnce(int length) {
        double[] data = new double[length + 3];
        Arrays.setAll(data, i -> i < 2 || i == length + 2 ? Double.NaN : 1L << (i - 2));
        assertThat(Sums.of(data, 2, length + 2)).isEqualTo((double) ((1L << length) - 1));
        assertThat(Sums.ofSquares(data, 2, length + 2)).isEqualTo(((1L << (2 * length)) - 1.0) / 3);
    }
}
