package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neurone.diagnosis.Symptom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the diagnosis know each finding. */
class DiagnosisPagesTest {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| (.*?) \\| .* \\| (\\d) \\|$");

    static Stream<Locale> languages() {
        return Stream.of(Locale.ENGLISH, Locale.FRENCH);
    }

    private static Page page(Locale locale) {
        return Page.of("docs", locale.getLanguage(), "diagnosis.md");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void listsEachFindingWithItsLesson(Locale locale) {
        List<String> rows =
                ROW.matcher(page(locale).text())
                        .results()
                        .map(row -> row.group(1) + " " + row.group(2))
                        .toList();
        assertThat(rows)
                .isEqualTo(
                        Arrays.stream(Symptom.values())
                                .map(s -> s.title(locale) + " " + s.lesson())
                                .toList());
    }
}
