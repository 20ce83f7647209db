package neurone.diagnosis;

import neurone.core.Norm;
import neurone.words.Words;

/**
 * The norm of dZ where the way back starts and where it ends. That of dZ[1], a large matrix, is
 * taken when asked for, and once.
 */
final class GradientFlow {

    private final Trip trip;
    private final int layers;
    private double first = Double.NaN;

    GradientFlow(Trip trip, int layers) {
        this.trip = trip;
        this.layers = layers;
    }

    /** That of dZ[1]. */
    double first() {
        if (Double.isNaN(first)) {
            first = Norm.of(trip.backward().layer(1).dZ());
        }
        return first;
    }

    /** That of dZ[L]. */
    private double last() {
        return Norm.of(trip.backward().layer(layers).dZ());
    }

    double ratio() {
        return first() / last();
    }

    Words measured() {
        return Sentence.of(
                "La norme de dZ[%s] est %s, celle de dZ[1] est %s : de couche en couche, elle"
                        + " est multipliée par %s.",
                "The norm of dZ[%s] is %s, that of dZ[1] is %s: from layer to layer it is"
                        + " multiplied by %s.",
                layers,
                last(),
                first(),
                Math.pow(ratio(), 1.0 / (layers - 1)));
    }
}
