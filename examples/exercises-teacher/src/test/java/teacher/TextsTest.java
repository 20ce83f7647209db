package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Both languages say the same, and all that they say is used. */
class TextsTest {

    private static final Sentences ENGLISH = Sentences.of("en");
    private static final Sentences FRENCH = Sentences.of("fr");

    @Test
    void bothLanguagesHaveTheSameLines() {
        assertThat(FRENCH.keys()).isEqualTo(ENGLISH.keys());
    }

    @Test
    void bothLanguagesFillInTheSameValues() {
        for (String key : ENGLISH.keys()) {
            assertThat(values(FRENCH.line(key))).as(key).isEqualTo(values(ENGLISH.line(key)));
        }
    }

    private static String values(String line) {
        return Pattern.compile("%(\\d\\$)?[.\\d]*[sf%]")
                .matcher(line.replace("\u202f", ""))
                .results()
                .map(MatchResult::group)
                .sorted()
                .collect(Collectors.joining(" "));
    }

    @Test
    void frenchHasItsNarrowSpaces() {
        for (String key : FRENCH.keys()) {
            if (!FRENCH.line(key).matches(".*[=;] .*[?] .*:.*")) {
                assertThat(FRENCH.line(key)).as(key).doesNotContainPattern("[\\p{L})] [:;!?»]");
            }
        }
    }

    @Test
    void everySentenceOfAMistakeIsAskedFor() throws IOException {
        String checks = String.join("\n", Skeletons.sources(Places.CHECKS).values());
        for (String key : ENGLISH.keys()) {
            if (key.contains(".mistake.")) {
                String name = key.substring(key.lastIndexOf('.') + 1);
                assertThat(checks).as(key).contains("\"" + name + "\"");
            }
        }
    }

    @Test
    void everyExerciseHasATitleAndThreeHints() throws IOException {
        for (String number : numbers()) {
            assertThat(ENGLISH.keys())
                    .contains(
                            number + ".title",
                            number + ".hint1",
                            number + ".hint2",
                            number + ".hint3");
        }
    }

    private static TreeSet<String> numbers() throws IOException {
        Pattern number = Pattern.compile("number = \"([\\d.]+)\"");
        String checks = String.join("\n", Skeletons.sources(Places.CHECKS).values());
        return number.matcher(checks)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theTextAboveAnExerciseSaysTheSameInBothLanguages() throws IOException {
        for (Map.Entry<String, String> source : Skeletons.sources(Places.SOLUTIONS).entrySet()) {
            Pattern comment = Pattern.compile("/\\*\\*.*?\\*/", Pattern.DOTALL);
            for (MatchResult found : comment.matcher(source.getValue()).results().toList()) {
                String[] parts = found.group().split("\\[en\\]");
                if (parts.length == 2) {
                    assertThat(code(parts[1])).as(source.getKey()).isEqualTo(code(parts[0]));
                }
            }
        }
    }

    /** The formulas and numbers of a text, without words of one language. */
    private static TreeSet<String> code(String text) {
        return Pattern.compile("\\{@code ([^{}]|\\{[^}]*\\})*\\}")
                .matcher(text.replaceAll("\\s+\\*?\\s*", " "))
                .results()
                .map(MatchResult::group)
                .filter(
                        code ->
                                !code.matches(
                                        ".*(lignes|ligne|rows, columns|row,"
                                                + " column|tours|rounds).*"))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
