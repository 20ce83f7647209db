package neurone.diagnosis;

import neurone.Network;
import neurone.core.Norm;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** How much a layer's weights change the size of what comes in, and what restores it. */
final class WeightScale {

    static final Words REMEDY =
            new Words(
                    "Laisser à chaque activation son initialisation : He pour la famille de"
                            + " ReLU, Xavier pour les autres.",
                    "Leave to each activation its default initializer: He for the ReLU family,"
                            + " Xavier for the others.");

    private WeightScale() {}

    /** The largest gain of a layer. */
    static double largest(Network network) {
        return network.layers().stream()
                .mapToDouble(layer -> gain(layer.weights().value()))
                .max()
                .orElseThrow();
    }

    /** The size of z for inputs of size 1: the root of n[l-1] times the size of a weight. */
    static double gain(DMatrixRMaj W) {
        return Norm.of(W) / Math.sqrt(W.numRows);
    }
}
