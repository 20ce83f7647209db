package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.examples.lessons.Lesson;
import neurone.examples.lessons.Lessons;
import neurone.examples.report.Language;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sentences of the lessons say what their programs do. */
@Tag("slow")
class LessonPagesTest {

    static Stream<Lesson> lessons() {
        return Lessons.ALL.stream();
    }

    static Stream<LessonPage> pages() {
        return lessons()
                .flatMap(
                        lesson ->
                                Stream.of(Language.values())
                                        .map(language -> LessonPage.of(language, lesson.number())));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void measuresNothingInItsSentencesThatItDoesNotShow(LessonPage page) {
        String shown = String.join("\n", page.printed());
        assertThat(page.measuredInProse())
                .as("numbers in the sentences of %s", page.page().path())
                .allMatch(number -> hasNumber(shown, number));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void hasFormulasWithNumbersThatItShowsOrThatAreInTheCode(LessonPage page) throws IOException {
        String shown = String.join("\n", page.printed()).replace(',', '.');
        String code;
        try (Stream<Path> files =
                Files.list(Path.of("examples", "neurone", "examples", "lessons"))) {
            code = files.map(Page::read).collect(Collectors.joining());
        }
        assertThat(page.measuredInFormulas())
                .as("numbers in the formulas of %s", page.page().path())
                .allMatch(number -> hasNumber(shown, number) || hasNumber(code, number));
    }

    private static boolean hasNumber(String text, String number) {
        return Pattern.compile("(?<![\\d.,])" + Pattern.quote(number) + "(?![.,]?\\d)")
                .matcher(text)
                .find();
    }

    /** It runs the six lessons. */
    @ParameterizedTest
    @MethodSource("pages")
    @Tag("long")
    void showsEachPictureThatTheProgramDraws(LessonPage page) {
        assertThat(page.pictures())
                .containsExactlyElementsOf(Programs.lesson(page.number()).pictures().keySet());
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void saysTheSameInBothLanguages(Lesson lesson) {
        LessonPage french = LessonPage.of(Language.FRENCH, lesson.number());
        LessonPage english = LessonPage.of(Language.ENGLISH, lesson.number());
        assertThat(english.code()).isEqualTo(french.code());
        assertThat(english.printed()).hasSameSizeAs(french.printed());
        assertThat(english.page().text())
                .startsWith("# " + lesson.number() + ". " + lesson.title().english());
        assertThat(french.page().text())
                .startsWith(
                        FrenchTypography.of(
                                "# " + lesson.number() + ". " + lesson.title().french()));
    }

    @ParameterizedTest
    @EnumSource
    void theWayInLinksToEachLesson(Language language) {
        Page wayIn = Page.of("docs", language.code(), "course.md");
        assertThat(lessons())
                .allMatch(l -> wayIn.text().contains("](lesson-" + l.number() + ".md)"));
    }
}
