package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlTest {

    @ParameterizedTest
    @CsvSource({
        "fr/a.html, fr/b.html, b.html",
        "fr/a.html, en/a.html, ../en/a.html",
        "fr/a.html, index.html, ../index.html",
        "code/x/y/A.html, code/x/z/B.html, ../z/B.html",
        "index.html, fr/index.html, fr/index.html",
    })
    void findsTheWay(String from, String to, String way) {
        assertThat(Html.relative(from, to)).isEqualTo(way);
    }

    @Test
    void marksJava() {
        assertThat(Highlight.of("java", "return \"// <a>\"; // W' x\nint classes;"))
                .isEqualTo(
                        "<span class=\"keyword\">return</span> <span class=\"string\">&quot;//"
                                + " &lt;a&gt;&quot;</span>; <span class=\"comment\">// W'"
                                + " x</span>\n<span class=\"keyword\">int</span> classes;");
        assertThat(Highlight.of("sh", "return <x>")).isEqualTo("return &lt;x&gt;");
    }
}
