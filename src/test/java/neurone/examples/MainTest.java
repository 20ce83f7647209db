package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final AtomicInteger status = new AtomicInteger();

    private String errorOf(String... arguments) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Printed.by(err -> status.set(Main.run(List.of(arguments), nowhere, err)));
    }

    @Test
    void printsHelpThatFitsATerminal() {
        String help = Printed.by(out -> status.set(Main.run(List.of("--help"), out, System.err)));
        assertThat(status).hasValue(0);
        assertThat(help).contains("mvn -q test-compile exec:java", "--mnist FOLDER");
        assertThat(help.lines()).allMatch(line -> line.length() <= 80);
    }

    @Test
    void saysWhatToTypeInsteadOfAnUnknownJob() {
        assertThat(errorOf("mnist"))
                .isEqualTo(
                        "there is no job \"mnist\": type \"-Dexec.args=--help\" for what there is,"
                                + " or no arguments for the digits\n");
        assertThat(status).hasValue(2);
    }

    @Test
    void saysWhatToTypeInsteadOfMnistAlone() {
        assertThat(errorOf("--mnist"))
                .isEqualTo(
                        "--mnist expects one folder: type \"-Dexec.args=--mnist FOLDER\","
                                + " FOLDER being that of MNIST's files\n");
        assertThat(status).hasValue(2);
    }

    @Test
    void saysWhatToTypeInsteadOfAFolderThatIsMissing() {
        assertThat(errorOf("--mnist", "no-such-folder"))
                .isEqualTo(
                        "there is no folder \"no-such-folder\": type"
                                + " \"-Dexec.args=--mnist FOLDER\","
                                + " FOLDER being that of MNIST's files\n");
        assertThat(status).hasValue(2);
    }

    @Test
    void saysInOneLineThatAFolderLacksTheFiles(@TempDir Path folder) {
        assertThat(errorOf("--mnist", folder.toString()).lines()).hasSize(1);
        assertThat(status).hasValue(1);
    }
}
