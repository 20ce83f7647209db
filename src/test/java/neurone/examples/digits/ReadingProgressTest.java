package neurone.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import neurone.examples.Printed;
import neurone.examples.report.Language;
import org.junit.jupiter.api.Test;

class ReadingProgressTest {

    /** What is printed of a file of which the share read grows with the seconds. */
    private static String printed(
            boolean isTerminal, int columns, Language language, double... seconds) {
        double last = seconds[seconds.length - 1];
        long[] nanoseconds = {0};
        return Printed.by(
                out -> {
                    Screen screen = new Screen(out, isTerminal, columns);
                    try (ReadingProgress progress =
                            new ReadingProgress(
                                    "digits.csv", language, screen, () -> nanoseconds[0])) {
                        for (double second : seconds) {
                            nanoseconds[0] = (long) (1e9 * second);
                            progress.accept(second / last);
                        }
                    }
                });
    }

    @Test
    void saysNothingOfAFileThatIsReadWithinTwoSeconds() {
        assertThat(printed(true, 80, Language.ENGLISH, 0, 1, 1.9)).isEmpty();
        assertThat(printed(false, 80, Language.ENGLISH, 0, 1, 1.9)).isEmpty();
    }

    @Test
    void saysOnceHowFarItIsWhereNoLineCanBeOverwritten() {
        assertThat(printed(false, 80, Language.ENGLISH, 0, 1, 2.5, 3, 5))
                .isEqualTo("digits.csv: 50% read, 3 s left\n");
        assertThat(printed(false, 80, Language.FRENCH, 0, 2.5, 10))
                .isEqualTo("digits.csv : 25 % lus, reste 8 s\n");
    }

    @Test
    void overwritesItsLineOnATerminal() {
        assertThat(printed(true, 40, Language.ENGLISH, 0, 1, 2, 2.1, 3, 4).split("\r"))
                .containsExactly(
                        "",
                        "digits.csv: 50% read, 2 s left         ",
                        "digits.csv: 75% read, 1 s left         ",
                        "digits.csv: 100% read, 0 s left        \n");
    }

    @Test
    void doesNotGuessWhatIsLeftBeforeItCanTell() {
        assertThat(printed(false, 80, Language.ENGLISH, 0, 2, 100))
                .isEqualTo("digits.csv: 2% read\n");
    }

    @Test
    void beginsAgainWithAnotherFile() {
        assertThat(printed(false, 80, Language.ENGLISH, 0, 3, 4, 1, 2, 4))
                .isEqualTo("digits.csv: 75% read, 1 s left\ndigits.csv: 100% read, 0 s left\n");
    }

    @Test
    void fitsANarrowTerminal() {
        assertThat(printed(true, 12, Language.ENGLISH, 0, 2, 4).split("[\r\n]"))
                .allMatch(line -> line.length() < 12);
    }
}
