package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuotesTest {

    @Test
    void setsApostrophesAndQuotationMarks() {
        assertThat(Quotes.of("\"yes\", said (\"no\") the neuron's students' friend"))
                .isEqualTo("“yes”, said (“no”) the neuron’s students’ friend");
        assertThat(Quotes.of("l'un n'a qu'à")).isEqualTo("l’un n’a qu’à");
        assertThat(Quotes.of("de l'")).isEqualTo("de l’");
    }

    @Test
    void closesBehindOtherParts() {
        assertThat(Quotes.afterOthers("\" and \"more")).isEqualTo("” and “more");
    }

    @Test
    void leavesPrimes() {
        assertThat(Quotes.of("w'x + b, dZ A', g'(z), W' dZ, W[2]'"))
                .isEqualTo("w'x + b, dZ A', g'(z), W' dZ, W[2]'");
    }
}
