package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.examples.report.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each lesson leads to each of its exercises: the file, and the numbers of what is in it. */
class ExerciseLinksTest {

    private static final String SOURCES = "examples/exercises/src/main/java/exercises/lesson";
    private static final Pattern NUMBER = Pattern.compile("\\b(\\d\\.\\d+) \\[fr]");

    @ParameterizedTest
    @EnumSource
    void eachExerciseIsLinkedFromItsLesson(Language language) throws IOException {
        for (int lesson = 1; lesson <= 6; lesson++) {
            String page = LessonPage.of(language, lesson).page().text();
            List<Path> files = files(lesson);
            assertThat(files).isNotEmpty();
            for (Path file : files) {
                String name = file.getFileName().toString();
                String link = "[`%s`](../../%s%d/%s) (%s)";
                assertThat(page)
                        .contains(
                                link.formatted(
                                        name.replace(".java", ""),
                                        SOURCES,
                                        lesson,
                                        name,
                                        numbers(file, language == Language.FRENCH)));
            }
        }
    }

    /** The files in which a student writes. */
    private static List<Path> files(int lesson) throws IOException {
        try (Stream<Path> files = Files.list(Path.of(SOURCES + lesson))) {
            return files.filter(file -> NUMBER.matcher(Page.read(file)).find()).sorted().toList();
        }
    }

    /** Such as {@code 1.1} to {@code 1.3}, in the order of the file, without a gap. */
    private static String numbers(Path file, boolean french) {
        List<String> all =
                NUMBER.matcher(Page.read(file))
                        .results()
                        .map(found -> found.group(1))
                        .distinct()
                        .toList();
        int first = place(all.get(0));
        assertThat(all.stream().map(ExerciseLinksTest::place))
                .containsExactlyElementsOf(
                        IntStream.range(first, first + all.size()).boxed().toList());
        String from = "`" + all.get(0) + "`";
        String to = "`" + all.get(all.size() - 1) + "`";
        return switch (all.size()) {
            case 1 -> from;
            case 2 -> from + (french ? " et " : " and ") + to;
            default -> from + (french ? " à " : " to ") + to;
        };
    }

    private static int place(String number) {
        return Integer.parseInt(number.substring(2));
    }
}
