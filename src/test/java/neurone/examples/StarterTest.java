package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two programs of the starter: one trains and saves, the other loads and answers. */
@Tag("slow")
class StarterTest {

    private static final Path STARTER = Path.of("examples", "starter").toAbsolutePath();
    private static final String LIBRARY = System.getProperty("java.class.path");

    @TempDir private Path folder;

    private String run(String program) throws IOException, InterruptedException {
        Path printed = folder.resolve("printed");
        // a newer Java warns there of native code
        Path errors = folder.resolve("errors");
        int status =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-cp",
                                folder + File.pathSeparator + LIBRARY,
                                "starter." + program)
                        .directory(folder.toFile())
                        .redirectError(errors.toFile())
                        .redirectOutput(printed.toFile())
                        .start()
                        .waitFor();
        String text = Files.readString(printed).replace("\r\n", "\n");
        assertThat(status).as(text + Files.readString(errors)).isZero();
        return text;
    }

    @Test
    void trainsAndAnswersAsReadmeShows() throws IOException, InterruptedException {
        Path sources = STARTER.resolve(Path.of("src", "main", "java", "starter"));
        List<String> command =
                List.of(
                        "-nowarn",
                        "-proc:none",
                        "-d",
                        folder.toString(),
                        "-cp",
                        LIBRARY,
                        sources.resolve("Exams.java").toString(),
                        sources.resolve("Ask.java").toString());
        assertThat(
                        ToolProvider.getSystemJavaCompiler()
                                .run(null, null, null, command.toArray(String[]::new)))
                .isZero();
        Files.copy(STARTER.resolve("exams.csv"), folder.resolve("exams.csv"));
        assertThat(Files.readString(Path.of("README.md")).replace("\r\n", "\n"))
                .contains("```text\n" + run("Exams") + run("Ask") + "```\n");
    }
}
