package neurone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    private static final Charset CODE_PAGE_850 = Charset.forName("IBM850");

    @Test
    void leavesWhatTheConsoleCanShow() {
        String text = "✓ juste, ∞ : « leçon 3 »";
        assertThat(PlainText.of(text, StandardCharsets.UTF_8)).isEqualTo(text);
    }

    @Test
    void writesTheRestInPlainSigns() {
        String text = "✓ juste   ✗ faux   · écrit, ∞, −1 ← Σ";
        assertThat(PlainText.of(text, CODE_PAGE_850))
                .isEqualTo("+ juste   x faux   · écrit, inf, -1 <- sum");
        assertThat(PlainText.of(text, StandardCharsets.US_ASCII))
                .isEqualTo("+ juste   x faux   * ecrit, inf, -1 <- sum");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "examples/exercises/src/test/resources",
                "examples/exercises/src/test/java/exercises/check",
                "examples/exercises-teacher/src/main/java/teacher"
            })
    void knowsEachSignThatTheExercisesPrint(String folder) throws IOException {
        StringBuilder foreign = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            List<Path> texts = files.filter(Files::isRegularFile).filter(f -> !isPage(f)).toList();
            for (Path text : texts) {
                foreign.append(Files.readString(text).replaceAll("\\p{ASCII}", ""));
            }
        }
        assertThat(foreign).isNotEmpty();
        for (Charset console : List.of(StandardCharsets.US_ASCII, CODE_PAGE_850)) {
            String shown = PlainText.of(foreign.toString(), console);
            assertThat(new String(shown.getBytes(console), console)).doesNotContain("?");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no such encoding", "x-none"})
    void passesOverANameThatNoEncodingHas(String name) {
        String before = System.setProperty("stdout.encoding", name);
        try {
            assertThat(PlainText.console()).isNotNull();
        } finally {
            if (before == null) {
                System.clearProperty("stdout.encoding");
            } else {
                System.setProperty("stdout.encoding", before);
            }
        }
    }

    /** What is drawn in a browser, which shows every sign. */
    private static boolean isPage(Path file) {
        return file.getFileName().toString().matches("(ScorePage|PencilSheet|PencilStep)\\.java");
    }
}
