package neurone.diagnosis;

import neurone.core.Norm;
import neurone.words.Words;

/**
 * The norm of dZ where the way back starts and where it ends.
 *
 * @param layers L
 * @param first that of dZ[1]
 * @param last that of dZ[L]
 */
record GradientFlow(int layers, double first, double last) {

    static GradientFlow of(Evidence evidence) {
        int L = evidence.layers();
        return new GradientFlow(
                L, Norm.of(evidence.pass().layer(1).dZ()), Norm.of(evidence.pass().layer(L).dZ()));
    }

    double ratio() {
        return first / last;
    }

    Words measured() {
        return Sentence.of(
                "La norme de dZ[%s] est %s, celle de dZ[1] est %s : de couche en couche, elle"
                        + " est multipliée par %s.",
                "The norm of dZ[%s] is %s, that of dZ[1] is %s: from layer to layer it is"
                        + " multiplied by %s.",
                layers,
                last,
                first,
                Math.pow(ratio(), 1.0 / (layers - 1)));
    }
}
