package starter;

import java.nio.file.Path;
import neurone.Predictor;
import neurone.file.ModelFile;

/** Asks the network that {@link Exams} has saved. */
public final class Ask {
    public static void main(String[] args) {
        Predictor predictor = ModelFile.loadPredictor(Path.of("exams.safetensors"));
        System.out.println("6 hours of study, 8 of sleep: " + predictor.predict(6, 8));
    }
}
