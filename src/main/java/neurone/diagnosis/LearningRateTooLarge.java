package neurone.diagnosis;

import java.util.Optional;

/**
 * A cost that is not finite, ends above where it began, was thrown up and stays there, or still
 * leaps up and down in the second half.
 */
final class LearningRateTooLarge implements Check {

    /** Fewer epochs do not show which way a cost goes. */
    private static final int EPOCHS = 4;

    /**
     * The mean rise from an epoch to the next, as a share of the cost of knowing nothing. The
     * chance of small batches gives less than half of that in trainings that end well.
     */
    private static final double LEAP = 0.05;

    /** Last over first: more than the chance of the batches makes of a cost that does not move. */
    private static final double RISE = 1.1;

    /** Highest over first. Momentum may carry a cost up for a while, but not so far. */
    private static final double THROW = 2;

    /** The last cost of one that was thrown, as a share of the cost of knowing nothing. */
    private static final double STAYS = 0.5;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite()) {
            // without a training, the rate has done nothing yet
            return evidence.epochs().isEmpty()
                    ? Optional.empty()
                    : Optional.of(finding(notFinite(evidence)));
        }
        return evidence.costs(EPOCHS)
                .filter(curve -> evidence.hasMoreToLearn() && isWild(curve, evidence.costOfMean()))
                .map(curve -> finding(measured(curve, evidence.learningRate())));
    }

    private static boolean isWild(CostCurve curve, double costOfMean) {
        return curve.meanRiseOfSecondHalf() > LEAP * costOfMean
                || curve.last() > RISE * curve.first()
                || (curve.highest() > THROW * curve.first() && curve.last() > STAYS * costOfMean);
    }

    private static Text notFinite(Evidence evidence) {
        return Text.of(
                "Au taux de %s, le coût n'est plus un nombre fini, %s.",
                "At a rate of %s the cost is not a finite number any more, %s.",
                evidence.learningRate(),
                CostNotFinite.parameters(evidence));
    }

    private static Text measured(CostCurve curve, double learningRate) {
        return Text.of(
                "Au taux de %s, le coût est monté %s fois en %s époques : il était de %s au"
                        + " début, de %s au plus haut, de %s à la fin.",
                "At a rate of %s the cost rose %s in %s epochs: it was %s at first, %s at its"
                        + " highest, and %s at the end.",
                learningRate,
                times(curve.rises()),
                curve.epochs(),
                curve.first(),
                curve.highest(),
                curve.last());
    }

    /** French says it alike for one and for several. */
    private static Text times(long count) {
        return Text.of("%s", count == 1 ? "once" : "%s times", count);
    }

    private static Finding finding(Text measured) {
        return new Finding(
                Symptom.LEARNING_RATE_TOO_LARGE,
                measured,
                new Text(
                        "Un pas trop long saute par-dessus le minimum et retombe plus haut de"
                                + " l'autre côté.",
                        "A step that is too long leaps over the minimum and lands higher up on the"
                                + " other side."),
                new Text(
                        "Diviser le taux d'apprentissage par 10 et repartir de nouveaux poids.",
                        "Divide the learning rate by 10 and start again from new weights."));
    }
}
