package neurone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void writeNumbersAsEachLanguageDoes() {
        Words share = new Words("part : %.1f %%", "share: %.1f %%").with(12.34);
        assertThat(share).isEqualTo(new Words("part : 12,3 %", "share: 12.3 %"));
        assertThat(Words.of("taux %s", "rate %s", 0.25))
                .isEqualTo(new Words("taux 0,25", "rate 0.25"));
    }

    @Test
    void fillInOtherWords() {
        Words layer = Words.of("la couche %s", "layer %s", 3);
        assertThat(Words.of("%s a 2 unités", "%s has 2 units", layer))
                .isEqualTo(new Words("la couche 3 a 2 unités", "layer 3 has 2 units"));
    }

    @Test
    void sayHowManyMoreThereAre() {
        assertThat(Words.list(Collections.nCopies(11, "a")))
                .isEqualTo(
                        new Words(
                                "[a, a, a, a, a, a, a, a, a, a et 1 autre]",
                                "[a, a, a, a, a, a, a, a, a, a and 1 more]"));
        assertThat(Words.list(Collections.nCopies(12, "a")).in(Locale.FRENCH))
                .endsWith(", a et 2 autres]");
    }
}
