package neurone.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import neurone.examples.lessons.Lesson;
import neurone.examples.lessons.Lessons;
import neurone.examples.report.Language;
import neurone.examples.report.Report;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The pages of the lessons say what their programs do. Each program runs once. */
@Tag("slow")
class LessonPagesTest {

    private static final Map<Integer, Report> REPORTS = new HashMap<>();

    private static final Pattern WORDS = Pattern.compile("<(?:title|desc|text)\\b[^>]*>([^<]*)<");
    private static final Pattern HAS_LETTER = Pattern.compile("\\p{L}");

    private static Report report(int number) {
        Lesson lesson =
                Lessons.ALL.stream().filter(l -> l.number() == number).findFirst().orElseThrow();
        return REPORTS.computeIfAbsent(number, any -> Lessons.report(lesson));
    }

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
    void showsCodeThatIsReal(LessonPage page) {
        page.page().assertThatCodeIsReal();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void showsWhatTheProgramPrints(LessonPage page) {
        assertThat(page.printed()).isNotEmpty();
        Iterator<String> printed = report(page.number()).text(page.language()).lines().iterator();
        for (String shown : page.printed()) {
            assertThat(agrees(shown, printed))
                    .as("printed in this order, in %s: %s", page.page().path(), shown)
                    .isTrue();
        }
    }

    private static boolean agrees(String shown, Iterator<String> printed) {
        while (printed.hasNext()) {
            if (new PrintedLine(shown).agreesWith(new PrintedLine(printed.next()))) {
                return true;
            }
        }
        return false;
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

    @ParameterizedTest
    @MethodSource("pages")
    void showsEachPictureThatTheProgramDraws(LessonPage page) {
        Report report = report(page.number());
        assertThat(page.pictures()).containsExactlyElementsOf(report.pictures().keySet());
        report.pictures()
                .forEach(
                        (name, picture) -> {
                            String file = name + "." + page.language().code() + ".svg";
                            String kept = Page.read(Path.of("docs", "images", file));
                            assertThat(words(kept))
                                    .as("words of %s", file)
                                    .containsExactlyInAnyOrderElementsOf(
                                            words(picture.svg(page.language())));
                        });
    }

    /**
     * The words of a picture, without the numbers along its axes: how many there is room for
     * depends on the fonts of the machine.
     */
    private static List<String> words(String svg) {
        return WORDS.matcher(svg)
                .results()
                .map(found -> found.group(1))
                .filter(words -> HAS_LETTER.matcher(words).find())
                .toList();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void linksToFilesThatAreThere(LessonPage page) {
        page.assertThatLinksResolve();
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void saysTheSameInBothLanguages(Lesson lesson) {
        LessonPage french = LessonPage.of(Language.FRENCH, lesson.number());
        LessonPage english = LessonPage.of(Language.ENGLISH, lesson.number());
        assertThat(english.skeleton()).isEqualTo(french.skeleton()).isNotEmpty();
        assertThat(english.code()).isEqualTo(french.code());
        assertThat(english.printed()).hasSameSizeAs(french.printed());
        assertThat(english.page().text())
                .startsWith("# " + lesson.number() + ". " + lesson.title().english());
        assertThat(french.page().text())
                .startsWith("# " + lesson.number() + ". " + lesson.title().french());
    }

    @ParameterizedTest
    @EnumSource
    void theWayInLinksToEachLesson(Language language) {
        Page wayIn = Page.of("docs", language.code(), "README.md");
        LessonPage.assertThatLinksResolve(wayIn);
        assertThat(lessons())
                .allMatch(l -> wayIn.text().contains("](lesson-" + l.number() + ".md)"));
    }

    @Test
    void keepsNoPictureThatNoPageShows() throws IOException {
        try (Stream<Path> pages = Files.walk(Path.of("docs"));
                Stream<Path> files = Files.list(Path.of("docs", "images"))) {
            String text =
                    pages.filter(page -> page.toString().endsWith(".md"))
                            .map(Page::read)
                            .collect(Collectors.joining());
            assertThat(files.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".svg"))
                    .allMatch(name -> text.contains("images/" + name));
        }
    }
}
