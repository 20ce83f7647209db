package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("slow")
class LessonsCommandTest {

    private static final String USAGE =
            ": type \"-Dexec.args=lesson 3\" for one of the lessons 1 to 6,"
                    + " \"-Dexec.args=lessons\" for all; add --lang fr or --lang en,"
                    + " and --output FOLDER\n";

    private final AtomicInteger status = new AtomicInteger();

    private String errorOf(String... arguments) {
        PrintStream nowhere = new PrintStream(PrintStream.nullOutputStream());
        return Printed.by(err -> status.set(Main.run(List.of(arguments), nowhere, err)));
    }

    @ParameterizedTest
    @CsvSource({
        "lesson, '\"lesson\" expects a number after it'",
        "lesson 7, 'there is no lesson \"7\"'",
        "lesson three, 'there is no lesson \"three\"'",
        "lesson 2 --lang, '\"--lang\" expects fr or en after it'",
        "lesson 2 --lang de, 'there is no language \"de\"'",
        "lesson 2 --output, '\"--output\" expects a folder after it'",
        "lessons 2, 'there is no option \"2\"'",
        "lessons --quick, 'there is no option \"--quick\"'",
    })
    void saysWhatToTypeInstead(String arguments, String error) {
        assertThat(errorOf(arguments.split(" "))).isEqualTo(error + USAGE);
        assertThat(status).hasValue(2);
    }

    @Test
    void refusesANameThatNoFolderCanHave() {
        assertThat(errorOf("lessons", "--output", "a\0b"))
                .isEqualTo("\"a\0b\" is no name of a folder" + USAGE);
        assertThat(status).hasValue(2);
    }

    @Test
    void refusesAFolderThatCannotBeWrittenBeforeItComputes(@TempDir Path temporary)
            throws IOException {
        Path file = Files.writeString(temporary.resolve("file"), "not a folder");
        assertThat(errorOf("lessons", "--output", file.toString()))
                .isEqualTo(
                        "cannot write into \""
                                + file
                                + "\": choose another folder with --output FOLDER\n");
        assertThat(status).hasValue(2);
    }

    @Test
    void writesWhatItPrintsAndDrawsInTheReadersLanguage(@TempDir Path folder) throws IOException {
        String printed =
                Printed.by(
                        out -> {
                            List<String> arguments =
                                    List.of("lesson", "2", "--lang", "fr", "--output", "" + folder);
                            status.set(Main.run(arguments, out, System.err));
                        });
        assertThat(status).hasValue(0);
        assertThat(printed)
                .startsWith("2. Notations et vectorisation\n")
                .endsWith("Images et résultats : " + folder.resolve("index.html") + "\n");
        String page = Files.readString(folder.resolve("index.html"));
        assertThat(page)
                .startsWith("<!DOCTYPE html>\n<html lang=\"fr\">")
                .contains("<meta name=\"viewport\"", "2. Notations et vectorisation</h2>")
                .contains("<svg ", "role=\"img\"><title>")
                .doesNotContain("src=", "href=\"http");
        try (var pictures = Files.list(folder.resolve("images"))) {
            assertThat(pictures).isNotEmpty().allMatch(file -> file.toString().endsWith(".fr.svg"));
        }
    }
}
