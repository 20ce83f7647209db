package neurone.diagnosis;

import java.util.Optional;
import neurone.activation.ReLU;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Hidden neurons that are at a limit of their activation for nearly all examples while the network
 * still errs. Only an activation that is flat at both ends has such limits.
 */
final class SaturatedUnits implements Check {

    /** Of the examples; the few others would have to teach the neuron alone. */
    private static final double NEARLY_ALL = 0.95;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite() || !evidence.isUnderfit()) {
            return Optional.empty();
        }
        return UnitCounts.whereMost(evidence, SaturatedUnits::isSaturated)
                .map(layers -> finding(evidence, layers));
    }

    private static Finding finding(Evidence evidence, Words layers) {
        return new Finding(
                Symptom.SATURATED_UNITS,
                Sentence.of(
                        "Neurones à moins de 1 %% d'une limite de leur activation pour"
                                + " presque tous les exemples : %s.",
                        "Neurons within 1%% of a limit of their activation for nearly all"
                                + " examples: %s.",
                        layers),
                new Words(
                        "Près d'une limite, la courbe est plate : g'(z) est presque 0, donc"
                                + " dZ et dW aussi.",
                        "Near a limit the curve is flat: g'(z) is almost 0, and so are dZ"
                                + " and dW."),
                new Words(
                        "Standardiser les entrées, partir de poids plus petits"
                                + " (XavierNormal), ou prendre ReLU et plus de neurones.",
                        "Standardize the inputs, start from smaller weights"
                                + " (XavierNormal), or take ReLU and more neurons."),
                "Network relu = "
                        + Java.network(
                                evidence.network(),
                                new ReLU(),
                                l -> Math.max(16, evidence.network().layer(l).units())));
    }

    private static boolean isSaturated(Dense layer, Cache cache, int i) {
        return Limits.of(layer.activation())
                .filter(Limits::areFinite)
                .filter(limits -> areReached(limits, cache.A(), i))
                .isPresent();
    }

    /** A neuron that works is seen to do so after a few examples. */
    private static boolean areReached(Limits limits, DMatrixRMaj A, int i) {
        int m = A.numCols;
        int others = 0;
        for (int k = i * m; k < (i + 1) * m && m - others >= NEARLY_ALL * m; k++) {
            others += limits.isReachedBy(A.data[k]) ? 0 : 1;
        }
        return m - others >= NEARLY_ALL * m;
    }
}
