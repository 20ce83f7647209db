package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {

    private static final String USAGE =
            "type \"-Dexec.args=explain\"; add --lang fr or --lang en, and --output FOLDER\n";

    private final AtomicInteger status = new AtomicInteger();

    private String errorOf(String... arguments) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        String error = Printed.by(err -> status.set(Main.run(List.of(arguments), nowhere, err)));
        assertThat(status).hasValue(2);
        return error;
    }

    @Test
    void printsTheStepAndWritesThePage(@TempDir Path folder) throws IOException {
        Path into = folder.resolve("new").resolve("folder");
        List<String> arguments = List.of("explain", "--lang", "fr", "--output", into.toString());
        String printed = Printed.by(out -> status.set(Main.run(arguments, out, System.err)));
        assertThat(status).hasValue(0);
        assertThat(printed)
                .startsWith(Programs.explainedStep(Locale.FRENCH))
                .endsWith("\nLa page à parcourir : " + into.resolve("index.html") + "\n");
        assertThat(Files.readString(into.resolve("index.html")))
                .isEqualTo(ExplainedStep.explanation().html(Locale.FRENCH));
        assertThat(Files.readString(into.resolve("network.svg")))
                .isEqualTo(Programs.networkPicture(Locale.FRENCH));
    }

    @Test
    void saysInOneLineWhatToTypeInstead() {
        assertThat(errorOf("explain", "all")).isEqualTo("there is no option \"all\": " + USAGE);
        assertThat(errorOf("explain", "--lang", "de"))
                .isEqualTo("\"--lang\" expects fr or en after it: " + USAGE);
        assertThat(errorOf("explain", "--lang"))
                .isEqualTo("\"--lang\" expects fr or en after it: " + USAGE);
        assertThat(errorOf("explain", "--output"))
                .isEqualTo("\"--output\" expects a folder after it: " + USAGE);
    }

    @Test
    void saysInOneLineThatItCannotWrite(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "in the way");
        assertThat(errorOf("explain", "--output", file.toString()))
                .isEqualTo(
                        "cannot write into \""
                                + file
                                + "\": choose another folder with --output FOLDER\n");
    }
}
