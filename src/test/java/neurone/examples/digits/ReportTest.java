package neurone.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import neurone.examples.report.Language;
import neurone.training.Epoch;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void drawsWrongDigitsTwoSideBySide() {
        DMatrixRMaj X = new DMatrixRMaj(784, 3);
        X.set(0, 0, 1);
        X.set(28, 0, 1);
        X.set(1, 2, 1);
        String text =
                WrongDigits.draw(
                        X, new int[] {4, 5, 6}, new int[] {9, 5, 0}, 5, Language.ENGLISH, 80);
        assertThat(text.lines().map(String::stripTrailing))
                .startsWith(
                        "2 misread digits:",
                        "",
                        "   true 4, predicted 9               true 6, predicted 0",
                        "   @" + " ".repeat(27 + 3 + 3 + 1) + "+")
                .hasSize(2 + 15 + 1);
    }

    @Test
    void saysWhenNothingIsWrong() {
        DMatrixRMaj X = new DMatrixRMaj(784, 1);
        assertThat(WrongDigits.draw(X, new int[] {4}, new int[] {4}, 5, Language.ENGLISH, 80))
                .isEqualTo("No mistakes.\n");
    }

    @Test
    void writesAnEpochAsOneLine() {
        EpochLine line = new EpochLine(Language.ENGLISH, 12, 8000, 80);
        Epoch epoch = new Epoch(3, 0.12345, 0.975, Double.NaN, Double.NaN, 1, 0.1, 0.5);
        assertThat(line.finished(epoch))
                .isEqualTo(
                        "epoch  3/12  cost 0.1235  accuracy  97.50%  16,000 samples/s  5 s left");
        assertThat(line.running(3, 0.5, 0.25))
                .isEqualTo(
                        "epoch  3/12 [===============               ]"
                                + "  16,000 samples/s  5 s left");
        assertThat(line.running(1, 0, 0)).isEqualTo("epoch  1/12 [                              ]");
    }
}
