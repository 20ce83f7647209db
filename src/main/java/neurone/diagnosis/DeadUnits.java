package neurone.diagnosis;

import java.util.Optional;
import java.util.stream.IntStream;
import neurone.activation.LeakyReLU;
import neurone.layer.Cache;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Hidden neurons that give exactly 0 for each example, while the network still errs. Where their z
 * are 0 too, it is the weights that are, and nothing has died.
 */
final class DeadUnits implements Check {

    /** As many as exclusive or has; in fewer, a neuron may well be 0 by chance alone. */
    private static final int EXAMPLES = 4;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite() || !evidence.isUnderfit() || evidence.examples() < EXAMPLES) {
            return Optional.empty();
        }
        return UnitCounts.whereMost(evidence, (layer, cache, i) -> isDead(cache, i))
                .map(layers -> finding(evidence, layers));
    }

    private static Finding finding(Evidence evidence, Words layers) {
        return new Finding(
                Symptom.DEAD_UNITS,
                Sentence.of(
                        "Neurones qui donnent 0 pour chacun des %s exemples : %s.",
                        "Neurons that give 0 for each of the %s examples: %s.",
                        evidence.examples(),
                        layers),
                new Words(
                        "Là où ReLU donne 0, sa dérivée est 0 aussi : ces neurones ne"
                                + " reçoivent plus de gradient et n'apprendront plus.",
                        "Where ReLU gives 0 its derivative is 0 too: no gradient reaches"
                                + " these neurons, and they will not learn again."),
                new Words(
                        "Recommencer avec LeakyReLU, dont la dérivée n'est jamais nulle, et plus de"
                                + " neurones.",
                        "Start again with LeakyReLU, whose derivative is never 0, and more"
                                + " neurons."),
                "Network alive = "
                        + Java.network(
                                evidence.network(),
                                new LeakyReLU(0.01),
                                l -> Math.max(16, evidence.network().layer(l).units())));
    }

    private static boolean isDead(Cache cache, int i) {
        return isZero(cache.A(), i) && !isZero(cache.Z(), i);
    }

    private static boolean isZero(DMatrixRMaj M, int row) {
        int m = M.numCols;
        return IntStream.range(row * m, (row + 1) * m).allMatch(k -> M.data[k] == 0);
    }
}
