package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A cost that was still falling in the last epochs. */
final class StoppedTooEarly implements Check {

    /** Fewer epochs do not show which way a cost goes. */
    private static final int EPOCHS = 2;

    /** Small tasks take a few hundred. */
    private static final int UPDATES = 200;

    /** Of the cost, in the last quarter of the epochs. */
    private static final double FALLS = 0.03;

    /** Of the largest rate: what a schedule has left for more epochs. */
    private static final double SLOWED = 0.5;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isUnderfit()) {
            return Optional.empty();
        }
        return evidence.run()
                .costs(EPOCHS)
                .filter(
                        curve ->
                                curve.fall() > 0
                                        && (evidence.run().updates() < UPDATES
                                                || curve.fallOfLastQuarter() > FALLS))
                .map(curve -> finding(evidence, curve));
    }

    private static Finding finding(Evidence evidence, CostCurve curve) {
        return new Finding(
                Symptom.STOPPED_TOO_EARLY,
                Sentence.of(
                        "Il y a eu %s mises à jour en %s époques ; dans le dernier quart, le coût est"
                                + " passé de %s à %s.",
                        "There were %s updates in %s epochs; in the last quarter the cost went from"
                                + " %s to %s.",
                        evidence.run().updates(),
                        curve.epochs(),
                        curve.beforeLastQuarter(),
                        curve.last()),
                new Words(
                        "La pente descend encore : ce qui manque n'est pas une meilleure direction,"
                                + " mais des pas.",
                        "The slope still leads down: what is missing is not a better direction but"
                                + " steps."),
                new Words(
                        "Continuer l'entraînement : fit reprend là où il s'est arrêté.",
                        "Go on training: fit carries on where it stopped."),
                code(evidence.run()));
    }

    private static String code(Run run) {
        long more = more(run);
        boolean isSlowed = run.lastRate() < SLOWED * run.learningRate();
        String schedule =
                isSlowed ? ".schedule(new Cosine(" + (run.epochs().size() + more) + "))" : "";
        return "trainer" + schedule + ".fit(data, " + more + ");";
    }

    /** Four times as many epochs, and enough for small tasks. */
    static long more(Run run) {
        return Math.max(4L * run.epochs().size(), 2000 / run.batches());
    }
}
