package neurone.examples.lessons;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    private static double[] differences(int wins, int losses, int ties) {
        double[] differences = new double[wins + losses + ties];
        Arrays.fill(differences, 0, wins, 0.5);
        Arrays.fill(differences, wins, wins + losses, -0.5);
        return differences;
    }

    /** Chance gives 14 heads or tails of 16 coins once in 239 times, 13 once in 47. */
    @ParameterizedTest
    @CsvSource({
        "16, 0, 0, HOLDS",
        "14, 2, 0, HOLDS",
        "13, 3, 0, UNDECIDED",
        "3, 13, 0, UNDECIDED",
        "2, 14, 0, REFUTED",
        "0, 13, 3, REFUTED",
        "8, 0, 8, HOLDS",
        "7, 0, 9, UNDECIDED",
        "8, 8, 0, UNDECIDED",
        "0, 0, 16, UNDECIDED"
    })
    void countsTheSignsAsCoinsFall(int wins, int losses, int ties, Verdict expected) {
        double[] differences = differences(wins, losses, ties);
        assertThat(Verdict.bySigns(differences)).isEqualTo(expected);
        assertThat(Verdict.wins(differences)).isEqualTo(wins);
        assertThat(Verdict.losses(differences)).isEqualTo(losses);
    }

    @Test
    void isNotMisledByOneRunThatWentWrongWhereTheMeanIs() {
        double[] differences = differences(0, 16, 0);
        differences[0] = -40;
        assertThat(Verdict.byMean(differences)).isEqualTo(Verdict.UNDECIDED);
        assertThat(Verdict.bySigns(differences)).isEqualTo(Verdict.REFUTED);
    }

    @Test
    void asksOfTheMeanWhatStudentDoes() {
        assertThat(Verdict.limit(16)).isEqualTo(2.95 / 4, within(1e-12));
        double[] differences = {1.3, 0.7, 1.1, 0.9, 1, 1.2, 0.8, 1, 1.3, 0.7, 1.1, 0.9, 1, 1, 1, 1};
        assertThat(Verdict.byMean(differences)).isEqualTo(Verdict.HOLDS);
        assertThat(Verdict.byMean(Arrays.stream(differences).map(d -> -d).toArray()))
                .isEqualTo(Verdict.REFUTED);
    }
}
