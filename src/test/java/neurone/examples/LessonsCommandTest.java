package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class LessonsCommandTest {

    @Test
    void writesWhatItPrintsAndDrawsInTheReadersLanguage(@TempDir Path folder) throws IOException {
        List<String> typed = List.of("lesson", "2", "--lang", "fr", "--output", "" + folder);
        String printed = Printed.by(out -> Main.run(typed, out, System.err));
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
