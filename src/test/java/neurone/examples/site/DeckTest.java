package neurone.examples.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeckTest {

    private static final Pattern PICTURE = Pattern.compile("images/[\\w-]+\\.(?:fr|en)\\.svg");

    static Stream<CoursePage> lessons() {
        return new Course(new Project(Path.of(""))).pages().stream().filter(CoursePage::isLesson);
    }

    private static List<Slide> slides(CoursePage lesson) {
        Project project = new Project(Path.of(""));
        return DeckMaker.of(
                lesson, PageRenderer.of(lesson, new Links(project, new Course(project))));
    }

    private static List<Slide> slides(String markdown) {
        return slides(CoursePage.of("docs/en/lesson-9.md", markdown));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    @Tag("slow")
    void hasAboutFifteenSlidesWithAllPictures(CoursePage lesson) {
        String page = new Project(Path.of("")).text(lesson.source());
        List<Slide> slides = slides(lesson);
        assertThat(slides).hasSizeBetween(12, 22);
        assertThat(slides).allMatch(slide -> !slide.title().isBlank());
        String html = String.join("", slides.stream().flatMap(s -> s.shown().stream()).toList());
        assertThat(PICTURE.matcher(html).results().map(MatchResult::group).distinct())
                .containsExactlyElementsOf(
                        PICTURE.matcher(page).results().map(MatchResult::group).toList());
        assertThat(slides).filteredOn(slide -> !slide.notes().isEmpty()).hasSizeGreaterThan(7);
    }

    @Test
    void showsWhatIsStressedAndNotesTheRest() {
        List<Slide> slides =
                slides(
                        """
                        # 9. A lesson

                        Hello.

                        ## A part

                        First sentence, plain. A **thing** is $a + b$. The end.

                        $$
                        c
                        $$

                        ## Exercises

                        **1.** Do it.

                        <details><summary>Answer</summary>

                        Done.

                        </details>
                        """);
        assertThat(slides).extracting(Slide::title).containsExactly("9. A lesson", "A part");
        assertThat(slides.get(1).points())
                .singleElement()
                .asString()
                .contains("A <strong>thing</strong> is")
                .doesNotContain("First");
        assertThat(slides.get(1).shown()).singleElement().asString().contains(">c<");
        assertThat(slides.get(1).notes()).singleElement().asString().contains("plain.", "The end.");
    }

    @Test
    void goesOnWithAnotherSlideWhereOneIsFull() {
        String picture = "![a](../images/network.en.svg)\n\n";
        assertThat(slides("# T\n\n## P\n\n" + picture.repeat(3)))
                .extracting(slide -> slide.shown().size())
                .containsExactly(2, 1);
        assertThat(slides("# T\n\n## P\n\n" + "1. x\n".repeat(7)))
                .extracting(slide -> slide.points().size())
                .containsExactly(5, 2);
    }

    @Test
    void keepsAShortFormulaOnTheSlideBefore() {
        String formula = "$$\na\n$$\n\n";
        assertThat(slides("# T\n\n## P\n\n" + formula.repeat(5)))
                .extracting(slide -> slide.shown().size())
                .containsExactly(5);
        assertThat(slides("# T\n\n## P\n\n" + formula.repeat(6)))
                .extracting(slide -> slide.shown().size())
                .containsExactly(4, 2);
    }

    @Test
    void showsOnePictureBesideManyPoints() {
        String pictures = "![a](../images/network.en.svg)\n\n".repeat(2);
        assertThat(slides("# T\n\n## P\n\n" + "1. x\n".repeat(2) + "\n" + pictures))
                .extracting(slide -> slide.shown().size())
                .containsExactly(2);
        assertThat(slides("# T\n\n## P\n\n" + "1. x\n".repeat(3) + "\n" + pictures))
                .extracting(slide -> slide.shown().size())
                .containsExactly(1, 1);
    }
}
