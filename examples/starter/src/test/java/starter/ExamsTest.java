package starter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import neurone.Predictor;
import neurone.file.ModelFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ExamsTest {

    private static Predictor predictor;

    @BeforeAll
    static void learn() {
        Exams.main(new String[0]);
        predictor = ModelFile.loadPredictor(Path.of("exams.safetensors"));
    }

    @Test
    void knowsTheEasyCases() {
        assertEquals("passes", predictor.predict(9, 8).label());
        assertEquals("fails", predictor.predict(0, 5).label());
    }

    @Test
    void moreStudyHelps() {
        assertTrue(predictor.predict(9, 7).value() > predictor.predict(1, 7).value());
    }
}
