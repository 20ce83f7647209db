package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is handed in, each submission has its row, and nothing is written outside. */
class MarksTest {

    @TempDir static Path temporary;
    private static Path submissions;
    private static Path output;
    private static Marks marks;

    @BeforeAll
    static void grade() throws IOException {
        submissions = temporary.resolve("hand in/submissions");
        output = temporary.resolve("hand in/grades");
        HostileSubmissions.write(submissions);
        String[] words = {
            submissions.toString(),
            "--output",
            output.toString(),
            "--lang",
            "en",
            "--seconds",
            "5",
            "--total",
            "600",
            "--memory",
            "128"
        };
        marks = Marks.of(Options.of(List.of(words)));
        MarkFiles.write(marks.grades(), Locale.ENGLISH, output);
        System.out.println(marks.table());
    }

    private static Grade of(String name) {
        return marks.grades().stream()
                .filter(grade -> grade.submission().name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void eachSubmissionHasItsRow() throws IOException {
        try (Stream<Path> all = Files.list(submissions)) {
            assertThat(marks.grades()).hasSize((int) all.count()).hasSizeGreaterThanOrEqualTo(40);
        }
        assertThat(Files.readAllLines(output.resolve("marks.csv")))
                .hasSize(marks.grades().size() + 1);
        for (Grade grade : marks.grades()) {
            assertThat(output.resolve(grade.submission().folder()).resolve("results.json"))
                    .as(grade.submission().name())
                    .exists();
        }
    }

    @Test
    void whatIsRightScores() {
        assertThat(of("perfect").earned()).isEqualTo(of("perfect").outOf());
        assertThat(of("skeletons").earned()).isZero();
        for (String name :
                List.of(
                        "one-file",
                        "Éloïse Ünal",
                        "=2+3",
                        "name with spaces",
                        "helper",
                        "utf-16",
                        "windows",
                        "mark",
                        "nested",
                        "swelling")) {
            assertThat(of(name).earned("1.")).as(name).isEqualTo(3);
        }
    }

    @Test
    void codeThatRunsWildCostsOnlyItsExercise() {
        for (String name :
                List.of(
                        "endless",
                        "memory",
                        "exit",
                        "halt",
                        "recursion",
                        "error",
                        "out-of-memory",
                        "assertion")) {
            assertThat(of(name).told().get("1.1")).as(name).isNotEmpty();
            assertThat(of(name).told().get("1.2")).as(name).isEmpty();
            assertThat(of(name).told().get("1.3")).as(name).isEmpty();
        }
        assertThat(of("endless-start").earned()).isZero();
        assertThat(of("exit").remarks()).containsExactly("1.1 ended the JVM, as System.exit does");
        assertThat(of("memory").remarks()).containsExactly("1.1 took more than 128 MB");
    }

    @Test
    void aSourceWithErrorsCostsOnlyItsOwnExercises() {
        assertThat(of("syntax").told().get("1.4")).isEmpty();
        assertThat(of("syntax").told().get("1.1")).isEqualTo(of("syntax").remarks().get(0));
        assertThat(of("syntax").remarks().get(0))
                .startsWith("does not compile: exercises/lesson1/Neuron.java:");
        assertThat(of("signature").told().get("1.1")).contains("weightedSum");
        assertThat(of("signature").told().get("1.2")).isEmpty();
    }

    @Test
    void testsThatWereHandedInDoNotCount() {
        assertThat(of("own-test").earned()).isZero();
        assertThat(of("own-check").earned()).isZero();
    }

    @Test
    void nothingIsReadOrWrittenOutside() throws IOException {
        for (String name : List.of("climbing", "absolute", "backslash")) {
            assertThat(of(name).earned()).as(name).isZero();
            assertThat(of(name).remarks()).anyMatch(remark -> remark.contains("leaves the zip"));
        }
        assertThat(of("link").earned()).isZero();
        assertThat(submissions.resolveSibling("climbed")).doesNotExist();
        try (Stream<Path> all = Files.list(temporary)) {
            assertThat(all).containsExactly(temporary.resolve("hand in"));
        }
        try (Stream<Path> all = Files.list(temporary.resolve("hand in"))) {
            assertThat(all).containsExactlyInAnyOrder(submissions, output);
        }
    }

    @Test
    void noProcessOfAStudentIsLeft() {
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    @Test
    void aCopyWithOtherNamesIsFound() {
        assertThat(marks.alike())
                .anyMatch(pair -> pair.one().equals("copied-from") && pair.other().equals("copy"));
        // "error" and "out-of-memory" throw in the same line, and so are alike, too
        assertThat(marks.alike())
                .extracting(pair -> pair.one())
                .containsExactlyInAnyOrder("copied-from", "error");
    }

    @Test
    void aNameIsNoFormula() throws IOException {
        assertThat(Files.readString(output.resolve("marks.csv"))).contains("'=2+3");
        assertThat(Files.readString(output.resolve("moodle.csv")))
                .contains("Participant 4711,Éloïse Ünal,3,68,-,1.4 not written yet");
    }
}
