package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import neurone.examples.report.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each line of the course's outline has its section, in both languages. */
class OutlineTest {

    private static final Path OUTLINE =
            Path.of("src", "test", "resources", "neurone", "docs", "outline.txt");

    private static final Pattern HEADING = Pattern.compile("(?m)^##+ (.*)$");

    /** A line of the outline, and the headings under which it is taught. */
    record Line(int lesson, String line, String french, String english) {

        static Line of(String row) {
            String[] cells = row.split(" \\| ", -1);
            return new Line(Integer.parseInt(cells[0]), cells[1], cells[2], cells[3]);
        }

        int place(Language language) {
            String heading = language == Language.FRENCH ? FrenchTypography.of(french) : english;
            return headings(language, lesson).indexOf(heading);
        }
    }

    static Stream<Line> outline() {
        return Page.read(OUTLINE).lines().filter(row -> !row.startsWith("#")).map(Line::of);
    }

    private static List<String> headings(Language language, int lesson) {
        String text = LessonPage.of(language, lesson).page().text();
        return HEADING.matcher(text).results().map(found -> found.group(1)).toList();
    }

    @ParameterizedTest
    @MethodSource("outline")
    void hasItsSectionInBothLanguages(Line line) {
        assertThat(line.place(Language.FRENCH)).as(line.french()).isNotNegative();
        assertThat(line.place(Language.ENGLISH))
                .as(line.english())
                .isEqualTo(line.place(Language.FRENCH));
    }

    @Test
    void coversEachLesson() {
        assertThat(outline().map(Line::lesson).distinct()).containsExactly(1, 2, 3, 4, 5, 6);
    }

    /** What every lesson has, in this order. */
    @ParameterizedTest
    @EnumSource
    void eachLessonSaysWhatItWantsAndEndsWithWhatToDo(Language language) {
        String[] parts =
                language == Language.FRENCH
                        ? new String[] {
                            "\n- **Objectifs**", "\n- **Prérequis**", "\n- **Durée**",
                            "\n## À retenir\n", "\n## Testez-vous\n", "\n## Exercices\n",
                            "\n## Sources\n"
                        }
                        : new String[] {
                            "\n- **Objectives**", "\n- **Prerequisites**", "\n- **Duration**",
                            "\n## What to remember\n", "\n## Check yourself\n", "\n## Exercises\n",
                            "\n## Sources\n"
                        };
        for (int lesson = 1; lesson <= 6; lesson++) {
            assertThat(LessonPage.of(language, lesson).page().text())
                    .as("lesson %d", lesson)
                    .containsSubsequence(Arrays.asList(parts));
        }
    }
}
