package neurone.diagnosis;

import java.util.Optional;
import java.util.stream.IntStream;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.layer.Cache;
import neurone.layer.Dense;

/**
 * Hidden neurons that are at a limit of their activation for nearly all examples while the network
 * still errs. Only an activation that is flat at both ends has such limits.
 */
final class SaturatedUnits implements Check {

    /** Within 1 % of the range from a limit, the slope of a sigmoid is below 4 % of its largest. */
    private static final double MARGIN = 0.01;

    /** Of the examples; the few others would have to teach the neuron alone. */
    private static final double NEARLY_ALL = 0.95;

    /** The ends of an activation's range. */
    private record Limits(double low, double high) {

        private static final double FAR = 1e6;
        private static final double FARTHER = 1e9;

        static Optional<Limits> of(Activation activation) {
            if (!(activation instanceof Elementwise g)) {
                return Optional.empty();
            }
            Limits limits = new Limits(g.value(-FAR), g.value(FAR));
            boolean flat =
                    limits.isNear(g.value(-FARTHER), limits.low)
                            && limits.isNear(g.value(FARTHER), limits.high);
            return flat ? Optional.of(limits) : Optional.empty();
        }

        boolean isNear(double a, double limit) {
            return Math.abs(a - limit) < MARGIN * Math.abs(high - low);
        }

        boolean isReachedBy(double a) {
            return isNear(a, low) || isNear(a, high);
        }
    }

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.hasMoreToLearn()) {
            return Optional.empty();
        }
        return UnitCounts.whereMost(evidence, SaturatedUnits::isSaturated)
                .map(SaturatedUnits::finding);
    }

    private static Finding finding(Text layers) {
        return new Finding(
                Symptom.SATURATED_UNITS,
                Text.of(
                        "Neurones à moins de 1 %% d'une limite de leur activation pour"
                                + " presque tous les exemples : %s.",
                        "Neurons within 1 %% of a limit of their activation for nearly all"
                                + " examples: %s.",
                        layers),
                new Text(
                        "Près d'une limite, la courbe est plate : g'(z) est presque 0, donc"
                                + " dZ et dW aussi.",
                        "Near a limit the curve is flat: g'(z) is almost 0, and so are dZ"
                                + " and dW."),
                new Text(
                        "Standardiser les entrées, partir de poids plus petits"
                                + " (XavierNormal), ou prendre ReLU.",
                        "Standardize the inputs, start from smaller weights"
                                + " (XavierNormal), or take ReLU."));
    }

    private static boolean isSaturated(Dense layer, Cache cache, int i) {
        int m = cache.A().numCols;
        return Limits.of(layer.activation())
                .filter(
                        limits ->
                                IntStream.range(i * m, (i + 1) * m)
                                                .filter(k -> limits.isReachedBy(cache.A().data[k]))
                                                .count()
                                        >= NEARLY_ALL * m)
                .isPresent();
    }
}
