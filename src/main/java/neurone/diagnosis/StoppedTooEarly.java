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

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.run()
                .costs(EPOCHS)
                .filter(
                        curve ->
                                evidence.isPoor()
                                        && curve.fall() > 0
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
                "trainer.fit(data, " + more(evidence, curve) + ");");
    }

    /** Four times as many, and enough for small tasks. */
    private static long more(Evidence evidence, CostCurve curve) {
        return Math.max(4 * curve.epochs(), 2000 / evidence.run().batches());
    }
}
