package neurone.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import neurone.data.Split;
import neurone.data.SyntheticDigits;
import neurone.examples.Printed;
import neurone.examples.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigitsJobTest {

    private static final Split FEW = SyntheticDigits.of(500, 3).split(0.6, 3);

    private final AtomicReference<Double> accuracy = new AtomicReference<>();

    private String printed(int epochs, boolean isTerminal, int columns, Language language) {
        return Printed.by(
                out -> {
                    Screen screen = new Screen(out, isTerminal, columns);
                    accuracy.set(new DigitsJob(FEW, epochs, language, screen).run());
                });
    }

    @Test
    void learnsSomethingFromAFewDigitsAndReportsIt() {
        String printed = printed(4, false, 80, Language.ENGLISH);
        assertThat(accuracy.get()).isBetween(0.3, 1.0);
        assertThat(printed)
                .contains("Dense 1 (784 -> 128)", "101,770")
                .contains("epoch  1/4  cost ", "epoch  4/4  cost ", " samples/s  0 s left")
                .contains("Accuracy on 200 unseen digits: ")
                .contains("true | predicted")
                .contains("misread digits:", "true ", ", predicted ");
        assertThat(printed.lines()).allMatch(line -> line.length() <= 80).hasSizeLessThan(90);
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 79, 50})
    void printsLinesThatFitATerminal(int columns) {
        String printed = printed(2, true, columns, Language.ENGLISH);
        assertThat(printed)
                .contains("\repoch  1/2 [", "\repoch  1/2  cost ", "\repoch  2/2  cost ");
        assertThat(printed.lines().filter(line -> line.contains("epoch  1/2  cost "))).isNotEmpty();
        assertThat(printed.split("[\r\n]+")).allMatch(line -> line.length() <= columns);
    }

    @Test
    void speaksFrench() {
        String printed = printed(1, false, 80, Language.FRENCH);
        assertThat(printed)
                .contains("couche ", " paramètres  activation", "vrai | prédit", " rappel\n")
                .contains("époque  1/1  coût ", "justes ", " exemples/s  reste 0 s")
                .contains("Réponses justes sur 200 chiffres nouveaux : ", "chiffres mal lus :");
        assertThat(printed.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void printsTheSameNumbersTwice() {
        String first =
                printed(2, false, 80, Language.ENGLISH).replaceAll("[\\d,]+ samples/s.*", "");
        String second =
                printed(2, false, 80, Language.ENGLISH).replaceAll("[\\d,]+ samples/s.*", "");
        assertThat(first).isEqualTo(second);
    }
}
