package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The French lessons are set as French is. */
class FrenchTypographyTest {

    /** 0.5, but neither 2.0.1 nor the end of a sentence. */
    private static final Pattern DECIMAL_POINT =
            Pattern.compile("(?<![\\d.])\\d+\\.\\d+(?!\\.?\\d)");

    private static final Pattern CODE_OR_FORMULA =
            Pattern.compile("(?s)```.*?```|`[^`]*`|<!--.*?-->|\\]\\([^)]*\\)");

    static List<Page> lessons() {
        return Page.all().stream()
                .filter(page -> page.path().startsWith(Path.of("docs", "fr")))
                .filter(page -> page.path().getFileName().toString().startsWith("lesson-"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hasNarrowSpacesWhereFrenchHasThem(Page page) {
        assertThat(FrenchTypography.of(page.text()))
                .as("%s; the command that renews pages sets them", page)
                .isEqualTo(page.text());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void hasDecimalCommas(Page page) {
        String words = CODE_OR_FORMULA.matcher(page.text()).replaceAll("");
        assertThat(DECIMAL_POINT.matcher(words).results().map(found -> found.group())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pourquoi ? | Pourquoi_?",
                "« oui » : 5 % | «_oui_»_: 5_%",
                "32 000 nombres | 32_000 nombres",
                "`a ? b : c` | `a ? b : c`",
                "$x : y$ ; ici | $x : y$_; ici"
            })
    void setsSpacesInWordsOnly(String typed, String set) {
        assertThat(FrenchTypography.of(typed).replace('\u202f', '_')).isEqualTo(set);
    }

    @Test
    void leavesBlocksAndTableRulesAlone() {
        String page = "```text\nJ : 5 %\n```\n| a |\n| --- |\n| :-: |\n";
        assertThat(FrenchTypography.of(page)).isEqualTo(page);
    }
}
