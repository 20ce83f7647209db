package cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Trials come out in the order of the seeds, and a run that was killed goes on. */
class TrialsTest {

    private static final int SEEDS = 12;
    private static final int CANDIDATES = Question.ACTIVATIONS.candidates().size();

    @TempDir private Path folder;

    /** The command, in a process of its own. */
    private Process start(String master, Path table, Path printed) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "@" + Path.of("jdk17.args").toAbsolutePath(),
                        "-Dspark.master=" + master,
                        "-Duser.language=en",
                        "-Dspark.ui.enabled=false",
                        "-cp",
                        System.getProperty("java.class.path"),
                        "cluster.Trials",
                        "ACTIVATIONS",
                        String.valueOf(SEEDS),
                        table.toString())
                .redirectErrorStream(true)
                .redirectOutput(printed.toFile())
                .start();
    }

    private static List<String> lines(Path table) throws IOException {
        return Files.exists(table) ? Files.readAllLines(table) : List.of();
    }

    @Test
    void goOnAfterAKillWithTheSameTable() throws IOException, InterruptedException {
        Path table = folder.resolve("killed.csv");
        Path printed = folder.resolve("printed");
        Process first = start("local[1]", table, printed);
        while (first.isAlive() && lines(table).isEmpty()) {
            Thread.sleep(20);
        }
        first.destroyForcibly().waitFor();
        int done = lines(table).size() - 1;
        assertThat(done).as(Files.readString(printed)).isBetween(1, SEEDS * CANDIDATES - 1);
        // some other number of cores
        assertThat(start("local[2]", table, printed).waitFor()).isZero();
        // as one after the other, without Spark
        List<Trial> trials =
                IntStream.range(0, SEEDS * CANDIDATES)
                        .mapToObj(i -> trial(i / CANDIDATES, i % CANDIDATES))
                        .toList();
        Path expected = folder.resolve("expected.csv");
        new TrialFile(Question.ACTIVATIONS, expected).write(trials);
        assertThat(table).hasSameTextualContentAs(expected);
        assertThat(Files.readString(printed, StandardCharsets.UTF_8))
                .isEqualTo(new TrialTable(Question.ACTIVATIONS, trials).text(Locale.ENGLISH));
        System.out.printf("killed after %d of %d trials%n", done, SEEDS * CANDIDATES);
    }

    private static Trial trial(int seed, int candidate) {
        return new Trial(seed, candidate, Question.ACTIVATIONS.measure(candidate, seed));
    }

    @Test
    void sayWhatTheirIntervalsAre() {
        // of 1, 2, 3, 4: mean 2.5, t(3) = 3.182, s = 1.291
        Interval interval = Interval.of(1, 2, 3, 4);
        assertThat(interval.text(Locale.ENGLISH)).isEqualTo("[0.446, 4.554]");
        assertThat(interval.text(Locale.FRENCH)).isEqualTo("[0,446 ; 4,554]");
        assertThat(Interval.of(7).text(Locale.ENGLISH)).isEqualTo("?");
        List<Trial> trials = new ArrayList<>();
        double[][] costs = {{3, 9, 1, 2}, {2, 8, 0.9, 1.2}};
        for (int seed = 0; seed < costs.length; seed++) {
            for (int candidate = 0; candidate < 4; candidate++) {
                trials.add(new Trial(seed, candidate, costs[seed][candidate]));
            }
        }
        assertThat(new TrialTable(Question.INITIALIZERS, trials).text(Locale.ENGLISH).lines())
                .containsExactly(
                        "cost J, 2 seeds",
                        "                          mean  95%                      behind  95%",
                        "too small (0.01)         2.500  [-3.853, 8.853]           1.550  [-4.168,"
                                + " 7.268]",
                        "too large (0.4)          8.500  [2.147, 14.853]           7.550  [1.832,"
                                + " 13.268]",
                        "Xavier                   0.950  [0.315, 1.585]",
                        "He                       1.600  [-3.482, 6.682]           0.650  [-3.797,"
                                + " 5.097]");
        assertThat(new TrialTable(Question.INITIALIZERS, trials).text(Locale.FRENCH))
                .contains("coût J, 2 graines", "trop petits (0,01)       2,500  [-3,853 ; 8,853]");
    }

    @Test
    void refuseAFileOfSomethingElse() throws IOException {
        Path file = folder.resolve("some.csv");
        TrialFile trials = new TrialFile(Question.INITIALIZERS, file);
        Files.writeString(file, "seed,candidate,ACTIVATIONS\n0,0,1.0\n");
        assertThatThrownBy(trials::read)
                .hasMessage(
                        file
                                + ", line 1: expected seed,candidate,INITIALIZERS: these trials are"
                                + " of another question, or none");
        Files.writeString(file, "seed,candidate,INITIALIZERS\n0,0,1.0\n0,2,1.0\n");
        assertThatThrownBy(trials::read)
                .hasMessage(file + ", line 3: expected seed 0, candidate 1 and a number");
        Files.writeString(file, "seed,candidate,INITIALIZERS\n0,0,one\n");
        assertThatThrownBy(trials::read)
                .hasMessage(file + ", line 2: expected seed 0, candidate 0 and a number");
    }
}
