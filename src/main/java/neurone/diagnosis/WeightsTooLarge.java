package neurone.diagnosis;

import java.util.Optional;
import neurone.core.Norm;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** First weights whose cost is far above that of guessing, and that are still large. */
final class WeightsTooLarge implements Check {

    /** Z is so much larger than X. */
    private static final double LARGE = 5;

    /** The first cost, as a share of that of knowing nothing. */
    private static final double COSTLY = 2;

    /** The size of a bias, as a part of that of a weight. */
    private static final double GROWN = 0.5;

    /** The way of all updates, as a part of the size of the weights, that makes none large. */
    private static final double SHORT = 2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isUnderfit() || Reach.isLong(evidence)) {
            return Optional.empty();
        }
        Run run = evidence.run();
        if (!evidence.isFinite()) {
            return run.optimizer().isPresent() && run.epochs().isEmpty()
                    ? Optional.of(finding(evidence, atOnce(evidence)))
                    : Optional.empty();
        }
        double first = run.costs(1).map(CostCurve::first).orElse(evidence.cost());
        boolean hasGrown = run.epochs().isEmpty() || !(Reach.of(evidence) < SHORT);
        if (hasGrown && !(evidence.share(first) > COSTLY)) {
            return Optional.empty();
        }
        for (int l = 1; l <= evidence.layers(); l++) {
            double gain = WeightScale.gain(evidence.network().layer(l).weights().value());
            if (gain > LARGE) {
                return Optional.of(finding(evidence, measured(evidence, l, gain, first)));
            }
        }
        return Optional.empty();
    }

    /** Biases start at 0: where they are as large as the weights, the steps made both large. */
    static boolean hasGrown(Evidence evidence, int l) {
        DMatrixRMaj W = evidence.network().layer(l).weights().value();
        DMatrixRMaj b = evidence.network().layer(l).biases().value();
        return Norm.of(b) * Math.sqrt(W.numCols) > GROWN * Norm.of(W);
    }

    private static Words atOnce(Evidence evidence) {
        return Sentence.of(
                "Dès la première époque, le coût n'est plus un nombre fini, et le taux de %s n'a"
                        + " rien d'extraordinaire.",
                "In the very first epoch the cost is not a finite number any more, and the rate of"
                        + " %s is nothing out of the ordinary.",
                evidence.run().learningRate());
    }

    private static Words measured(Evidence evidence, int l, double gain, double first) {
        return Sentence.of(
                "La couche %s multiplie la taille de ce qui entre par %s ; le coût est parti"
                        + " de %s, là où répondre la moyenne coûte %s.",
                "Layer %s multiplies the size of what comes in by %s; the cost started at"
                        + " %s, where answering the mean costs %s.",
                l,
                gain,
                first,
                evidence.costOfMean());
    }

    private static Finding finding(Evidence evidence, Words measured) {
        return new Finding(
                Symptom.WEIGHTS_TOO_LARGE,
                measured,
                new Words(
                        "De grands poids mettent les neurones à leurs limites ou font grandir les"
                                + " nombres de couche en couche, avant que rien ne soit appris.",
                        "Large weights push the neurons to their limits, or make the numbers grow"
                                + " from layer to layer, before anything is learned."),
                WeightScale.REMEDY,
                "Network renewed = " + Java.same(evidence.network()));
    }
}
