package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ConsoleOutputTest {

    private static String shown(String text, Charset charset) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream out = new ConsoleOutput(new PrintStream(bytes, true), charset)) {
            out.println(text);
            out.printf(Locale.ROOT, "%s%n", text);
        }
        List<String> lines = bytes.toString(charset).lines().toList();
        assertThat(lines.get(1)).isEqualTo(lines.get(0));
        return lines.get(0);
    }

    @Test
    void showsWhatTheConsoleCanShow() {
        String text = "≈ ŷ = 0,5 ± 0,1 ; leçon « 3 »";
        assertThat(shown(text, StandardCharsets.UTF_8)).isEqualTo(text);
        assertThat(shown(text, Charset.forName("IBM850")))
                .isEqualTo("~ yhat = 0,5 ± 0,1 ; leçon « 3 »");
        assertThat(shown(text, StandardCharsets.US_ASCII))
                .isEqualTo("~ yhat = 0,5 +- 0,1 ; lecon \" 3 \"");
        assertThat(shown("12\u202f000 × 2², cœur, x₁", StandardCharsets.US_ASCII))
                .isEqualTo("12 000 x 2^2, coeur, x1");
    }

    @Test
    void knowsEachCharacterOfTheExamples() throws IOException {
        StringBuilder foreign = new StringBuilder();
        try (Stream<Path> files = Files.walk(Path.of("examples/neurone"))) {
            // the site goes into files, not to a console
            List<Path> programs =
                    files.filter(f -> f.toString().endsWith(".java"))
                            .filter(f -> !f.getParent().endsWith("site"))
                            .toList();
            for (Path file : programs) {
                foreign.append(Files.readString(file).replaceAll("\\p{ASCII}", ""));
            }
        }
        assertThat(foreign.toString()).contains("ŷ", "≈");
        assertThat(shown(foreign.toString(), StandardCharsets.US_ASCII)).doesNotContain("?");
    }
}
