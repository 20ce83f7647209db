package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A cost that falls hardly at all, but steadily, at the end as at the beginning. */
final class LearningRateTooSmall implements Check {

    /** Fewer epochs do not show whether a cost falls steadily. */
    private static final int EPOCHS = 5;

    /** Of the first cost: at such a pace it takes more than ten times as many epochs. */
    private static final double HARDLY = 0.1;

    /**
     * The share of the second half in the way down, which is a half at an even pace. Less means
     * that the cost is coming to rest, and not for want of a step.
     */
    private static final double STEADY = 1 / 3.0;

    /** Of the cost of knowing nothing: there must be a slope to go down. */
    private static final double SLOPE = 0.05;

    /** Fewer updates get nowhere at any rate. */
    private static final int UPDATES = 200;

    /** How far all updates could carry the parameters, as a part of their own size. */
    private static final double REACH = 1;

    /** Of the epochs: so many may go up by the chance of the batches. */
    private static final double RISES = 0.2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.run()
                .costs(EPOCHS)
                .filter(
                        curve ->
                                evidence.isFinite()
                                        && evidence.isPoor()
                                        && Reach.slope(evidence) > SLOPE
                                        && (crawls(curve) || hasNoReach(evidence, curve)))
                .map(curve -> finding(evidence, curve));
    }

    private static boolean hasNoReach(Evidence evidence, CostCurve curve) {
        return curve.fall() > 0
                && evidence.run().updates() >= UPDATES
                && Reach.of(evidence) < REACH;
    }

    private static boolean crawls(CostCurve curve) {
        return curve.fall() > 0
                && curve.fall() < HARDLY
                && curve.shareOfSecondHalf() > STEADY
                && curve.rises() <= RISES * curve.epochs();
    }

    private static Finding finding(Evidence evidence, CostCurve curve) {
        return new Finding(
                Symptom.LEARNING_RATE_TOO_SMALL,
                Sentence.of(
                        "Au taux de %s, le coût est descendu régulièrement pendant %s époques,"
                                + " mais de %s %% seulement, jusqu'à %s.",
                        "At a rate of %s the cost fell steadily for %s epochs, but only by %s"
                                + " %%, to %s.",
                        evidence.run().learningRate(),
                        curve.epochs(),
                        100 * curve.fall(),
                        curve.last()),
                new Words(
                        "La pente descend et les pas sont trop courts : à cette allure,"
                                + " l'entraînement n'arrive nulle part.",
                        "The slope leads down and the steps are too short: at this pace the"
                                + " training gets nowhere."),
                new Words(
                        "Multiplier le taux d'apprentissage par 10, ou prendre Adam.",
                        "Multiply the learning rate by 10, or take Adam."),
                "Optimizer faster = new Adam(0.01);");
    }
}
