package neurone.diagnosis.ward;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neurone.diagnosis.Symptom;

/**
 * What the tables count of a run. It can be written as a line of a file, so that the seeds of
 * several programs come together.
 *
 * @param kind the name of the kind of mistake
 * @param causes that are true; none where they are not known
 * @param named the findings, the first one first
 * @param isCalledHealthy whether nothing was found and the result is not called poor either
 * @param outcome how it ended
 * @param cured how it ends when its first advice is followed; nothing where that only shows
 *     something, or there is none
 * @param setup what was run
 */
record Line(
        String kind,
        Set<Symptom> causes,
        List<Symptom> named,
        boolean isCalledHealthy,
        Yardstick.Outcome outcome,
        Optional<Yardstick.Outcome> cured,
        String setup) {

    private static final String NONE = "-";
    private static final String HEALTHY = "healthy";

    boolean hasFailed() {
        return outcome == Yardstick.Outcome.FAILED;
    }

    boolean hasSucceeded() {
        return outcome == Yardstick.Outcome.SUCCEEDED;
    }

    boolean hasFinding() {
        return !named.isEmpty();
    }

    boolean isCauseNamed() {
        return named.stream().limit(2).anyMatch(causes::contains);
    }

    String text() {
        return String.join(
                "\t",
                kind,
                names(causes),
                names(named),
                isCalledHealthy ? HEALTHY : NONE,
                outcome.name(),
                cured.map(Enum::name).orElse(NONE),
                setup);
    }

    private static String names(Iterable<Symptom> symptoms) {
        StringBuilder names = new StringBuilder();
        symptoms.forEach(s -> names.append(names.isEmpty() ? "" : ",").append(s.name()));
        return names.isEmpty() ? NONE : names.toString();
    }

    static Line of(String text) {
        String[] parts = text.split("\t", -1);
        Set<Symptom> causes = EnumSet.noneOf(Symptom.class);
        causes.addAll(symptoms(parts[1]));
        return new Line(
                parts[0],
                causes,
                symptoms(parts[2]),
                parts[3].equals(HEALTHY),
                Yardstick.Outcome.valueOf(parts[4]),
                parts[5].equals(NONE)
                        ? Optional.empty()
                        : Optional.of(Yardstick.Outcome.valueOf(parts[5])),
                parts[6]);
    }

    private static List<Symptom> symptoms(String names) {
        return names.equals(NONE)
                ? List.of()
                : Arrays.stream(names.split(",")).map(Symptom::valueOf).toList();
    }
}
