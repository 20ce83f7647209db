package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class InlineCodeTest {

    @Test
    void cutsACommandAtItsSpacesOnly() {
        assertThat(InlineCode.of("mvn test-compile \"-Dlesson=3 --lang en\""))
                .isEqualTo(
                        "<code>mvn <span class=\"kept\">test-compile</span>"
                                + " <span class=\"kept\">&quot;-Dlesson=3</span>"
                                + " <span class=\"kept\">--lang</span> en&quot;</code>");
    }

    @Test
    void keepsTheStartOfAnOptionThatNoPhoneHasRoomFor() {
        assertThat(InlineCode.of("\"-Ddev.ludovic.netlib.blas.nativeLibPath=FILE\""))
                .startsWith("<code><span class=\"kept\">&quot;-D</span>dev.");
    }

    @Test
    void cutsALongNameAtItsJoints() {
        assertThat(InlineCode.of("gradients.of(parameter)"))
                .isEqualTo("<code>gradients.<wbr />of(<wbr />parameter)</code>");
        assertThat(InlineCode.of("g.value(x)")).isEqualTo("<code>g.value(x)</code>");
    }

    @Test
    void cutsALongPathBehindItsSlashes() {
        assertThat(InlineCode.of("examples/exercises-teacher/solutions/all"))
                .endsWith("eacher/<wbr />solutions/<wbr />all</code>");
    }

    @Test
    void marksWhatTheFirstColumnOfATableHasNoRoomFor() {
        assertThat(InlineCode.of("a ".repeat(36))).startsWith("<code>a");
        assertThat(InlineCode.of("a ".repeat(37))).startsWith("<code class=\"long\">a");
    }
}
