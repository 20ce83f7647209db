package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class SyntheticDigitsTest {

    private final Dataset digits = SyntheticDigits.of(1000, 3);
    private final DMatrixRMaj X = digits.X();

    @Test
    void drawsGrayImagesWithInkInEach() {
        assertThat(digits.inputs()).isEqualTo(784);
        assertThat(Arrays.stream(X.data)).allMatch(x -> x >= 0 && x <= 1);
        for (int image = 0; image < digits.size(); image++) {
            double ink = 0;
            for (int pixel = 0; pixel < 784; pixel++) {
                ink += X.get(pixel, image);
            }
            assertThat(ink).isBetween(15.0, 300.0);
        }
    }

    @Test
    void drawsEachDigitAsOftenInRandomOrder() {
        int[] labels = Classes.of(digits.Y());
        for (int digit = 0; digit < 10; digit++) {
            int wanted = digit;
            assertThat(Arrays.stream(labels).filter(label -> label == wanted)).hasSize(100);
        }
        assertThat(Arrays.stream(labels).limit(20).distinct().count()).isGreaterThan(4);
    }

    @Test
    void drawsTheSameForTheSameSeedOnly() {
        assertThat(SyntheticDigits.of(20, 3).X().data)
                .containsExactly(SyntheticDigits.of(20, 3).X().data);
        assertThat(SyntheticDigits.of(20, 4).X().data)
                .isNotEqualTo(SyntheticDigits.of(20, 3).X().data);
    }

    @Test
    void drawsAFiveAsThisHandWritesIt() {
        assertThat(picture(3))
                .isEqualTo(
                        """
                                                    |
                                                    |
                                                    |
                                                    |
                                                    |
                                   :--===++*=       |
                                  +@@@@@@@@@%       |
                                 .@@%%###**+-       |
                                 +@%                |
                                .@@=                |
                                +@%                 |
                               .@@+**+-             |
                               +@@@@@@@#:           |
                               %@@*++*@@%           |
                               -=.    .@@=          |
                                       *@+          |
                                       *@+          |
                                      :@@-          |
                             -       .#@#           |
                            =@%:    -%@@:           |
                            :@@@%*#@@@%-            |
                             .#@@@@@@*.             |
                               .=+=-                |
                                                    |
                                                    |
                                                    |
                                                    |
                                                    |
                        """);
    }

    /** An image as characters, the whiter the heavier. */
    private String picture(int image) {
        StringBuilder text = new StringBuilder();
        for (int row = 0; row < 28; row++) {
            for (int column = 0; column < 28; column++) {
                int shade = (int) (9 * X.get(28 * row + column, image));
                text.append(" .:-=+*#%@".charAt(shade));
            }
            text.append("|\n");
        }
        return text.toString();
    }

    @Test
    void refusesToDrawNone() {
        assertThatThrownBy(() -> SyntheticDigits.of(0, 1))
                .hasMessage("expected at least 1 digit to draw, got 0");
    }
}
