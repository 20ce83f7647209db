package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The questions that Moodle takes: ten a lesson, the same in both languages. */
class QuestionsTest {

    private static final Pattern QUESTION =
            Pattern.compile("::(\\d\\.\\d+):: ((?:\\\\.|[^\\\\{}~=#:])+) \\{([^{}]+)\\}\\n");

    private static Map<String, MatchResult> questions(String language) throws IOException {
        String text = Files.readString(Path.of("questions." + language + ".gift"));
        Map<String, MatchResult> questions = new LinkedHashMap<>();
        Matcher matcher = QUESTION.matcher(text);
        int end = 0;
        while (matcher.find()) {
            assertThat(text.substring(end, matcher.start()))
                    .matches("(\\s|\\$CATEGORY: (Lesson|Leçon) \\d\\n)*");
            questions.put(matcher.group(1), matcher.toMatchResult());
            end = matcher.end();
        }
        assertThat(text.substring(end)).isBlank();
        return questions;
    }

    @Test
    void thereAreTenOfEachLesson() throws IOException {
        for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
            String prefix = lesson + ".";
            assertThat(questions("en").keySet())
                    .filteredOn(id -> id.startsWith(prefix))
                    .hasSize(10);
        }
    }

    @Test
    void bothLanguagesAskTheSame() throws IOException {
        Map<String, MatchResult> french = questions("fr");
        Map<String, MatchResult> english = questions("en");
        assertThat(french.keySet()).isEqualTo(english.keySet());
        for (String id : english.keySet()) {
            assertThat(shape(french.get(id).group(3)))
                    .as(id)
                    .isEqualTo(shape(english.get(id).group(3)));
        }
    }

    /** A number as it is, or how many answers there are. */
    private static String shape(String answers) {
        if (answers.startsWith("#")) {
            assertThat(answers).matches("#-?\\d+(\\.\\d+)?(:0?\\.\\d+)?");
            return answers;
        }
        assertThat(answers).matches("\\n  =[^\\n]+\\n(  ~[^\\n]+\\n)+");
        return answers.lines().count() + " lines";
    }
}
