package neurone.diagnosis;

import java.util.Locale;
import java.util.function.Consumer;
import neurone.training.Trainer;
import neurone.training.TrainingListener;

/** Hands the text of a diagnosis on when fit ends. */
record AtEnd(Locale locale, Consumer<String> out) implements TrainingListener {

    @Override
    public void afterFit(Trainer trainer) {
        out.accept(Diagnosis.of(trainer).text(locale));
    }
}
