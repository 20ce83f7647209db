package neurone.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import neurone.examples.report.Language;
import neurone.examples.report.Report;
import neurone.words.Words;
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

    @Test
    void keepsWhatOtherLessonsHaveOnThePage(@TempDir Path folder) throws IOException {
        Path page = folder.resolve("index.html");
        Files.writeString(
                page,
                """
                <html><section id="lesson-1" lang="fr">
                <h2>1. Un</h2>
                <p>one</section>
                <section id="lesson-2">
                <h2>2. Deux</h2>
                old</section>
                <section id="lesson-10">
                <h2>10. Dix</h2>
                ten</section>
                """);
        Main.run(
                List.of("lesson", "2", "--lang", "en", "--output", "" + folder),
                new PrintStream(PrintStream.nullOutputStream()),
                System.err);
        assertThat(Files.readString(page))
                .contains("<li value=\"1\"><a href=\"#lesson-1\">Un</a></li>\n")
                .containsSubsequence("#lesson-1", "#lesson-2\">Notation", "#lesson-10", "</ol>")
                .containsSubsequence("<p>one", "2. Notation and", "</section>\n", "ten</section>")
                .doesNotContain("2. Deux")
                .containsOnlyOnce("id=\"lesson-2\"");
    }

    @Test
    void printsEachResultAsSoonAsItIsThere() {
        StringBuilder heard = new StringBuilder();
        Report report =
                new Report(9, new Words("Titre", "Title"), line -> heard.append(line.french()));
        assertThat(heard.toString()).isEqualTo("9. Titre\n========\n");
        report.heading("Partie", "Part");
        report.say("il y en a %d", "there are %d", 3);
        assertThat(heard.toString()).endsWith("\nPartie\n------\nil y en a 3\n");
        assertThat(report.text(Language.FRENCH)).isEqualTo(heard.toString());
    }
}
