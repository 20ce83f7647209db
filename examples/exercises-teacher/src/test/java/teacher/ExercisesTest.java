package teacher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Checks the checks: what is right gets all points, what is not written none, a mistake its
 * sentence.
 */
class ExercisesTest {

    private static final Sentences FRENCH = Sentences.of("fr");

    private static Workshop workshop;

    @BeforeAll
    static void build() throws IOException {
        workshop = new Workshop();
    }

    @AfterAll
    static void cleanUp() throws IOException {
        workshop.close();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void solutionsScoreAllPoints(long seed) {
        System.setProperty("seed", String.valueOf(seed));
        try (Desk desk = workshop.desk(workshop.solved())) {
            assertThat(desk.exercises()).hasSizeGreaterThan(40);
            for (Method exercise : desk.exercises()) {
                assertThat(desk.run(exercise, "en")).as(desk.number(exercise)).isEmpty();
            }
        } finally {
            System.clearProperty("seed");
        }
    }

    @Test
    void skeletonsScoreNothing() {
        try (Desk desk = workshop.desk(workshop.skeletons())) {
            for (Method exercise : desk.exercises()) {
                assertThat(desk.run(exercise, "en"))
                        .as(desk.number(exercise))
                        .matches("(?s)(not written yet|Nothing is mended yet).*");
            }
        }
    }

    @Test
    void skeletonsAreMadeFromTheSolutions() throws IOException {
        assertThat(Skeletons.sources(Places.SKELETONS))
                .as("run the job skeletons")
                .isEqualTo(Skeletons.of(Places.SOLUTIONS));
    }

    static List<Mistake> mistakes() {
        return Mistake.all();
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeGetsItsOwnSentence(Mistake mistake) {
        String key = mistake.exercise() + ".mistake." + mistake.key();
        assertThat(workshop.told(mistake, "fr"))
                .matches(text -> FRENCH.starts(text, key), FRENCH.line(key));
    }

    @Test
    void aHardCodedAnswerIsWrongAndSaysWhere() {
        Mistake.Change change =
                new Mistake.Change("double z = b;", "double z = 0; if (z == 0) return z;");
        Mistake constant = new Mistake("1.1", "", "exercises/lesson1/Neuron.java", List.of(change));
        assertThat(workshop.told(constant, "en"))
                .startsWith("First number that differs: expected ")
                .contains("yours is 0\nwith w = [");
    }

    @Test
    void anExceptionNamesTheLineOfTheStudent() {
        Mistake.Change change = new Mistake.Change("j < w.length", "j <= w.length");
        Mistake beyond = new Mistake("1.1", "", "exercises/lesson1/Neuron.java", List.of(change));
        assertThat(workshop.told(beyond, "en"))
                .startsWith("Neuron.java, line 19: your code stopped with ArrayIndexOutOfBounds");
    }

    @Test
    void thereAreMistakesOfEachLesson() {
        for (int lesson = 1; lesson <= Desk.LESSONS; lesson++) {
            String prefix = lesson + ".";
            Stream<Mistake> its = mistakes().stream().filter(m -> m.exercise().startsWith(prefix));
            assertThat(its.count()).isGreaterThanOrEqualTo(10);
        }
    }
}
