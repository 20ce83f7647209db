package neurone.examples.digits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicReference;
import neurone.data.Split;
import neurone.data.SyntheticDigits;
import neurone.examples.Printed;
import org.junit.jupiter.api.Test;

class DigitsJobTest {

    private static final Split FEW = SyntheticDigits.of(500, 3).split(0.6, 3);

    private final AtomicReference<Double> accuracy = new AtomicReference<>();

    private String printed(int epochs, boolean inPlace) {
        return Printed.by(out -> accuracy.set(new DigitsJob(FEW, epochs, inPlace, out).run()));
    }

    @Test
    void learnsSomethingFromAFewDigitsAndReportsIt() {
        String printed = printed(4, false);
        assertThat(accuracy.get()).isBetween(0.3, 1.0);
        assertThat(printed)
                .contains("Dense 1 (784 -> 128)", "101,770")
                .contains("epoch  1/4  cost ", "epoch  4/4  cost ", " samples/s  0 s left")
                .contains("Of 200 digits that it never saw it reads ")
                .contains("true | predicted")
                .contains("that it got wrong:", "true ", ", predicted ");
        assertThat(printed.lines()).allMatch(line -> line.length() <= 80).hasSizeLessThan(90);
    }

    @Test
    void overwritesTheLineOfAnEpochOnATerminal() {
        String printed = printed(2, true);
        assertThat(printed)
                .contains("\repoch  1/2 [", "\repoch  1/2  cost ", "\repoch  2/2  cost ");
        assertThat(printed.lines().filter(line -> line.contains("epoch  1/2  cost "))).isNotEmpty();
        assertThat(printed.split("[\r\n]+")).allMatch(line -> line.length() <= 80);
    }

    @Test
    void printsTheSameNumbersTwice() {
        String first = printed(2, false).replaceAll("[\\d,]+ samples/s.*", "");
        String second = printed(2, false).replaceAll("[\\d,]+ samples/s.*", "");
        assertThat(first).isEqualTo(second);
    }
}
