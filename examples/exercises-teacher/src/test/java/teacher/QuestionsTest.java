package teacher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The questions that Moodle takes: ten a lesson, the same in both languages. */
class QuestionsTest {

    private static Map<String, Gift.Question> questions(String language) throws IOException {
        return Gift.read(Files.readString(Path.of("questions." + language + ".gift")));
    }

    @Test
    void thereAreTenOfEachLesson() throws IOException {
        List<String> names = new ArrayList<>();
        for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
            for (int i = 1; i <= 10; i++) {
                names.add(lesson + "." + i);
            }
        }
        assertThat(questions("en").keySet()).containsExactlyElementsOf(names);
        assertThat(questions("fr").keySet()).containsExactlyElementsOf(names);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void oneAnswerIsRightAmongOthers(String language) throws IOException {
        questions(language)
                .forEach(
                        (name, question) -> {
                            if (question.number().isEmpty()) {
                                assertThat(question.right()).as(name).hasSize(1);
                                assertThat(question.wrong())
                                        .as(name)
                                        .hasSizeGreaterThanOrEqualTo(2)
                                        .doesNotHaveDuplicates()
                                        .doesNotContainAnyElementsOf(question.right());
                            }
                        });
    }

    /** Moodle draws questions one by one. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "fr"})
    void eachStandsAlone(String language) throws IOException {
        assertThat(questions(language).values())
                .extracting(Gift.Question::text)
                .noneMatch(text -> text.matches("(The same|Le même|La même) .*"));
    }

    @Test
    void bothLanguagesAskTheSame() throws IOException {
        Map<String, Gift.Question> french = questions("fr");
        questions("en")
                .forEach(
                        (name, english) -> {
                            assertThat(french.get(name).number())
                                    .as(name)
                                    .isEqualTo(english.number());
                            assertThat(french.get(name).wrong())
                                    .as(name)
                                    .hasSameSizeAs(english.wrong());
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "::1:: What is w = 2? {#2}",
                "::1:: What? {=a ~b = c}",
                "::1:: What? {#2,5}",
                "::1:: What? {=a ~b",
                "::1:: What? =a ~b",
                "What? {#2}",
                "::1:: What? {#2}\n\n::1:: What? {#3}",
                "::1:: What? {=a\\b ~c}",
                "::1:: What? {=a -> b ~c}"
            })
    void whatMoodleWouldMisreadIsFound(String broken) {
        assertThatThrownBy(
                        () -> {
                            Gift.Question question = Gift.read(broken).get("1");
                            assertThat(question.right()).hasSize(1);
                        })
                .isNotNull();
    }
}
