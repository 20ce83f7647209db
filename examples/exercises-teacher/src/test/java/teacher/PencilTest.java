package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class PencilTest {

    @Test
    void numbersCanBeComputedByHand() {
        for (long seed = 1; seed <= 200; seed++) {
            for (PencilStep.Matrix matrix : PencilStep.of(seed).asked()) {
                for (double x : matrix.value().data) {
                    assertThat(Math.abs(x)).isLessThanOrEqualTo(40);
                    assertThat(10 * x - Math.rint(10 * x)).as(matrix.name()).isBetween(-1e-9, 1e-9);
                }
            }
        }
    }

    @Test
    void theTwoExamplesDifferAndGiveSomethingToCompute() {
        for (long seed = 1; seed <= 200; seed++) {
            DMatrixRMaj X = PencilStep.of(seed).given().get(4).value();
            assertThat(X.data).as("seed %d", seed).doesNotContain(0);
            assertThat(X.get(0, 0) == X.get(0, 1) && X.get(1, 0) == X.get(1, 1)).isFalse();
        }
    }

    @Test
    void eachSeedHasASheetOfItsOwn() {
        assertThat(boxes("fr", 1)).isEqualTo(boxes("fr", 1)).isNotEqualTo(boxes("fr", 2));
    }

    @Test
    void bothLanguagesAskForTheSameNumbers() {
        assertThat(boxes("fr", 7)).isEqualTo(boxes("en", 7)).hasSizeGreaterThan(30);
    }

    private static List<String> boxes(String language, long seed) {
        return Pattern.compile("data-hash=\"\\d+\"")
                .matcher(new PencilSheet(language, false).page(List.of(seed)))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void theSolutionHasNoBoxesAndTellsTheStep() {
        String solution = new PencilSheet("fr", true).page(List.of(3L));
        assertThat(solution).doesNotContain("<input").contains("<pre>Un pas");
        assertThat(PencilStep.of(3).explanation().text(Locale.FRENCH)).contains("dW[1]");
    }
}
