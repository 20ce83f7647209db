package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.NormOps_DDRM;

/** First weights whose cost is far above that of guessing, and that are still large. */
final class WeightsTooLarge implements Check {

    /** Z is so much larger than X. */
    private static final double LARGE = 5;

    /** The first cost, as a share of that of knowing nothing. */
    private static final double COSTLY = 2;

    /** The size of a bias, as a part of that of a weight. */
    private static final double GROWN = 0.5;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        double first = evidence.run().costs(1).map(CostCurve::first).orElse(evidence.cost());
        if (!evidence.isPoor() || !(evidence.share(first) > COSTLY)) {
            return Optional.empty();
        }
        for (int l = 1; l <= evidence.layers(); l++) {
            double gain = WeightScale.gain(evidence.network().layer(l).weights().value());
            if (gain > LARGE && !hasGrown(evidence, l)) {
                return Optional.of(finding(evidence, l, gain, first));
            }
        }
        return Optional.empty();
    }

    /** Biases start at 0: where they are as large as the weights, the steps made both large. */
    static boolean hasGrown(Evidence evidence, int l) {
        DMatrixRMaj W = evidence.network().layer(l).weights().value();
        DMatrixRMaj b = evidence.network().layer(l).biases().value();
        return NormOps_DDRM.normF(b) * Math.sqrt(W.numCols) > GROWN * NormOps_DDRM.normF(W);
    }

    private static Finding finding(Evidence evidence, int l, double gain, double first) {
        return new Finding(
                Symptom.WEIGHTS_TOO_LARGE,
                Sentence.of(
                        "La couche %s multiplie la taille de ce qui entre par %s ; le coût est parti"
                                + " de %s, là où répondre la moyenne coûte %s.",
                        "Layer %s multiplies the size of what comes in by %s; the cost started at"
                                + " %s, where answering the mean costs %s.",
                        l,
                        gain,
                        first,
                        evidence.costOfMean()),
                new Words(
                        "De grands poids mettent les neurones à leurs limites ou font grandir les"
                                + " nombres de couche en couche, avant que rien ne soit appris.",
                        "Large weights push the neurons to their limits, or make the numbers grow"
                                + " from layer to layer, before anything is learned."),
                WeightScale.REMEDY,
                "Network renewed = " + Java.same(evidence.network()));
    }
}
