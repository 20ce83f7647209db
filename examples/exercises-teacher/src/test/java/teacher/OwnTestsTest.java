package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A teacher grades in French, with tests and a seed of his own. */
class OwnTestsTest {

    @TempDir static Path folder;
    private static Path output;
    private static Marks marks;

    @BeforeAll
    static void grade() throws IOException {
        String neuron = Files.readString(Places.SOLUTIONS.resolve("exercises/lesson1/Neuron.java"));
        write("right!/Neuron.java", neuron);
        write("right,/Neuron.java", neuron.replace("w.length", "Math.min(9, w.length)"));
        write("Éloïse Ünal_4711_assignsubmission_file/Line.java", "package exercises.lesson1; <");
        output = folder.resolve("grades");
        marks =
                Marks.of(
                        Options.of(
                                List.of(
                                        folder.resolve("submissions").toString(),
                                        "--tests",
                                        "tests",
                                        "--seed",
                                        "4711",
                                        "--lang",
                                        "fr",
                                        "--output",
                                        output.toString())));
        MarkFiles.write(marks.grades(), Locale.FRENCH, output);
    }

    private static void write(String name, String text) throws IOException {
        Path file = folder.resolve("submissions").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @Test
    void theyCountWithTheOthers() {
        Grade right = marks.grades().get(0);
        Grade wrong = marks.grades().get(1);
        assertThat(List.of(right.submission().name(), wrong.submission().name()))
                .containsExactlyInAnyOrder("right!", "right,");
        Grade full = right.submission().name().equals("right!") ? right : wrong;
        Grade short9 = full == right ? wrong : right;
        assertThat(full.earned("1.")).isEqualTo(5);
        assertThat(full.outOf()).isEqualTo(70);
        assertThat(short9.earned("1.")).isEqualTo(3);
        assertThat(short9.told().get("1.20")).startsWith("Premier nombre qui diffère");
    }

    @Test
    void theirTitleIsOnThePage() throws IOException {
        String page = Files.readString(output.resolve("right_").resolve("score.html"));
        assertThat(page).contains("1.20</td><td>Any number of inputs").contains("5 points sur");
    }

    @Test
    void submissionsOfNearlyTheSameNameHaveFoldersOfTheirOwn() {
        assertThat(output.resolve("right_/score.html")).exists();
        assertThat(output.resolve("right_-2/score.html")).exists();
    }

    @Test
    void moodleTakesTheWorksheet() throws IOException {
        List<String> lines = Files.readAllLines(output.resolve("moodle.csv"));
        assertThat(lines.get(0))
                .isEqualTo(
                        "Identifiant,Nom complet,Note,Note maximale,Dernière modification (note),"
                                + "Feedback par commentaires");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(3))
                .startsWith("Participant4711,Éloïse Ünal,0,70,-,")
                .contains("1.1 pas encore écrit\u202f: ouvrez lesson1/Neuron.java<br>1.2 pas")
                .contains("1.4 ne compile pas : exercises/lesson1/Line.java:1: ");
    }

    @Test
    void theTableSpeaksFrench() {
        assertThat(marks.table())
                .startsWith("devoir  ")
                .contains("ne compile pas : exercises/lesson1/Line.java:1: ")
                .endsWith("écrit : " + output);
    }
}
