package starter;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ExamsTest {

    private final Exams exams = new Exams(Path.of("exams.csv"));

    @Test
    void getsMostExamsRight() {
        assertTrue(exams.accuracy() > 0.85);
    }

    @Test
    void moreStudyHelps() {
        assertTrue(exams.chanceOfPassing(9, 7) > exams.chanceOfPassing(1, 7));
    }
}
