package neurone.diagnosis.ward;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import neurone.diagnosis.Diagnosis;
import neurone.diagnosis.Finding;
import neurone.diagnosis.Symptom;
import neurone.training.Trainer;

/**
 * A run, how it ended and what was said of it.
 *
 * @param kind the name of the kind of mistake
 * @param causes that are true: by construction, or each of those whose undoing cured it
 * @param patient what was run
 * @param yardstick of the problem
 * @param trainer after the run
 * @param outcome how it ended
 * @param diagnosis what was said
 */
record Result(
        String kind,
        Set<Symptom> causes,
        Patient patient,
        Yardstick yardstick,
        Trainer trainer,
        Yardstick.Outcome outcome,
        Diagnosis diagnosis) {

    Result causes(Set<Symptom> causes) {
        return new Result(kind, causes, patient, yardstick, trainer, outcome, diagnosis);
    }

    boolean hasFailed() {
        return outcome == Yardstick.Outcome.FAILED;
    }

    boolean hasSucceeded() {
        return outcome == Yardstick.Outcome.SUCCEEDED;
    }

    List<Symptom> named() {
        return diagnosis.findings().stream().map(Finding::symptom).toList();
    }

    String firstCode() {
        return diagnosis.findings().get(0).code();
    }

    /** Whether nothing was found, and nothing said of what is left to learn. */
    boolean isCalledHealthy() {
        return diagnosis.text(Locale.ENGLISH).startsWith("No trouble");
    }

    /** Whether there is an advice to follow. */
    boolean isFoundFailing() {
        return hasFailed() && !named().isEmpty();
    }

    /** What the tables count of it. */
    Line line(Optional<Yardstick.Outcome> cured) {
        return new Line(
                kind,
                causes,
                named(),
                isCalledHealthy(),
                outcome,
                cured,
                patient.setup().toString());
    }
}
