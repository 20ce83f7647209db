package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    @Test
    void printsTheStepAndWritesThePage(@TempDir Path folder) throws IOException {
        Path into = folder.resolve("new").resolve("folder");
        List<String> typed = List.of("explain", "--lang", "fr", "--output", into.toString());
        String printed = Printed.by(out -> Main.run(typed, out, System.err));
        assertThat(printed)
                .startsWith(Programs.explainedStep(Locale.FRENCH))
                .endsWith("\nLa page à parcourir : " + into.resolve("index.html") + "\n");
        assertThat(Files.readString(into.resolve("index.html")))
                .isEqualTo(ExplainedStep.explanation().html(Locale.FRENCH));
        assertThat(Files.readString(into.resolve("network.svg")))
                .isEqualTo(Programs.networkPicture(Locale.FRENCH));
    }
}
