package neurone.diagnosis;

import java.util.Optional;
import neurone.optimizer.Adam;
import neurone.optimizer.Optimizer;
import neurone.words.Words;

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

    /** The same in the batches of the first epoch, whose weights may also have begun too large. */
    private static final double THROW_AT_ONCE = 5;

    /** A cost at rest is below that of guessing, but for the chance of the batches. */
    private static final double GUESSING = 1.05;

    /** Of the epochs. A cost that falls steadily comes from high up, and is on its way. */
    private static final double RISES = 0.2;

    /** How much larger a layer makes its input once steps that are too long have made it so. */
    private static final double GROWN = 5;

    /** A tenth of more is still too much for Adam. */
    private static final double LARGE = 0.2;

    /** The way of all updates, as a part of the size of the weights: less throws nothing. */
    private static final double FAR = 0.1;

    /** The last cost of one that was thrown, as a share of the cost of knowing nothing. */
    private static final double STAYS = 0.5;

    /** The mean cost of the second half of one that was thrown at once and has not come back. */
    private static final double STAYS_AT_GUESSING = 0.9;

    /**
     * The way of the updates of an epoch, as a part of the size of the weights: where it is less, a
     * cost that leaps about does so by the noise of an activation such as RReLU.
     */
    private static final double STEP = 0.02;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite()) {
            // without a training, the rate has done nothing yet
            return evidence.run().optimizer().isEmpty()
                    ? Optional.empty()
                    : Optional.of(finding(evidence, notFinite(evidence)));
        }
        if (!evidence.isUnderfit()) {
            return Optional.empty();
        }
        return evidence.run()
                .costs(EPOCHS)
                .filter(curve -> isWild(evidence, curve))
                .map(curve -> finding(evidence, measured(curve, evidence.run().learningRate())));
    }

    private static boolean isWild(Evidence evidence, CostCurve curve) {
        return hasMadeWeightsLarge(evidence, curve)
                || (Reach.of(evidence) > FAR
                        && (hasRisen(evidence, curve)
                                || leapsAbout(evidence, curve)
                                || isWorseThanGuessing(evidence, curve)));
    }

    private static boolean hasRisen(Evidence evidence, CostCurve curve) {
        return curve.last() > RISE * curve.first()
                || (curve.highest() > THROW * curve.first()
                        && curve.last() > STAYS * evidence.costOfMean());
    }

    /** With all examples in each step, a cost that never rose was not thrown. */
    private static boolean hasMadeWeightsLarge(Evidence evidence, CostCurve curve) {
        return Reach.isLong(evidence)
                && WeightScale.largest(evidence.network()) > GROWN
                && (evidence.run().batches() > 1 || curve.highest() > curve.first());
    }

    private static boolean leapsAbout(Evidence evidence, CostCurve curve) {
        return curve.meanRiseOfSecondHalf() > LEAP * evidence.costOfMean()
                && Reach.of(evidence) > STEP * curve.epochs();
    }

    /** So is what a network makes of targets that have nothing to do with the inputs. */
    private static boolean isWorseThanGuessing(Evidence evidence, CostCurve curve) {
        if (evidence.noise().isEverything()) {
            return false;
        }
        double later = evidence.share(curve.meanOfSecondHalf());
        boolean isThrownAtOnce =
                evidence.share(curve.first()) > THROW_AT_ONCE
                        && evidence.run().batches() > 1
                        && WeightsTooLarge.hasGrown(evidence, 1);
        return (isThrownAtOnce && later > STAYS_AT_GUESSING)
                || (later > GUESSING && curve.rises() > RISES * curve.epochs());
    }

    private static Words notFinite(Evidence evidence) {
        return Sentence.of(
                "Au taux de %s, le coût n'est plus un nombre fini, %s.",
                "At a rate of %s the cost is not a finite number any more, %s.",
                evidence.run().learningRate(),
                CostNotFinite.parameters(evidence));
    }

    private static Words measured(CostCurve curve, double learningRate) {
        return Sentence.of(
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
    private static Words times(long count) {
        return Sentence.of("%s", count == 1 ? "once" : "%s times", count);
    }

    private static Finding finding(Evidence evidence, Words measured) {
        return new Finding(
                Symptom.LEARNING_RATE_TOO_LARGE,
                measured,
                new Words(
                        "Un pas trop long saute par-dessus le minimum et retombe plus haut de"
                                + " l'autre côté.",
                        "A step that is too long leaps over the minimum and lands higher up on the"
                                + " other side."),
                new Words(
                        "Prendre un taux dix fois plus petit, ou Adam à 0,01, et repartir de nouveaux"
                                + " poids.",
                        "Take a rate ten times smaller, or Adam at 0.01, and start again from new"
                                + " weights."),
                Java.trainer("slower", Java.same(evidence.network()), slower(evidence)));
    }

    /** A tenth, or the usual rate of Adam where it was far too large. */
    private static String slower(Evidence evidence) {
        Optimizer optimizer = evidence.run().optimizer().orElseThrow();
        double rate = evidence.run().learningRate();
        return rate > LARGE ? Java.of(new Adam(0.01)) : Java.withRate(optimizer, rate / 10);
    }
}
