package neurone.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ParagraphTest {

    private static final String UP_TO_70 = "x".repeat(70);

    @Test
    void breaksLinesBeforeColumn81() {
        String words = "a".repeat(40) + " " + "b".repeat(39) + " c";
        assertThat(Paragraph.of("", words))
                .isEqualTo("a".repeat(40) + " " + "b".repeat(39) + "\nc");
    }

    @Test
    void keepsALetterWithItsNumber() {
        assertThat(Paragraph.of("  ", UP_TO_70 + " A[0] = X; m = 12345 examples"))
                .isEqualTo("  " + UP_TO_70 + "\n  A[0] = X; m = 12345 examples");
        assertThat(Paragraph.of("", UP_TO_70 + " m = 12345; end"))
                .isEqualTo(UP_TO_70 + "\nm = 12345; end");
    }

    @Test
    void beginsNoLineWithAHighSignOfFrench() {
        assertThat(Paragraph.of("", UP_TO_70 + " voilà tout : rien"))
                .isEqualTo(UP_TO_70 + " voilà\ntout : rien");
    }

    @Test
    void givesALongWordALineOfItsOwn() {
        String word = "w".repeat(90);
        assertThat(Paragraph.of("- ", "a " + word + " b")).isEqualTo("- a\n  " + word + "\n  b");
    }
}
