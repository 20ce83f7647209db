package neurone.diagnosis;

import java.util.Optional;
import java.util.stream.IntStream;
import neurone.words.Words;

/** A high cost of a network without a hidden layer, or with a narrow one. */
final class NetworkTooSmall implements Check {

    /** Layers of so many units draw a few lines, and each that starts badly is missed. */
    private static final int FEW = 4;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.isUnderfit()
                        && evidence.isFinite()
                        && evidence.run().optimizer().isPresent()
                        && narrowest(evidence) <= FEW
                ? Optional.of(finding(evidence))
                : Optional.empty();
    }

    /** The least units of a hidden layer; 0 without one. */
    static int narrowest(Evidence evidence) {
        return IntStream.range(1, evidence.layers())
                .map(l -> evidence.network().layer(l).units())
                .min()
                .orElse(0);
    }

    private static Finding finding(Evidence evidence) {
        boolean isLinear = evidence.layers() == 1;
        return new Finding(
                Symptom.NETWORK_TOO_SMALL,
                isLinear
                        ? Sentence.of(
                                "Le réseau n'a pas de couche cachée, et son coût est de %s.",
                                "The network has no hidden layer, and its cost is %s.",
                                evidence.cost())
                        : Sentence.of(
                                "La couche cachée la plus étroite a %s neurones, et le coût est de"
                                        + " %s.",
                                "The narrowest hidden layer has %s neurons, and the cost is %s.",
                                narrowest(evidence),
                                evidence.cost()),
                new Words(
                        "Chaque neurone de la première couche trace une droite ; avec trop peu de"
                                + " droites, ou une mal placée au départ, les exemples restent"
                                + " mêlés.",
                        "Each neuron of the first layer draws a line; with too few lines, or one"
                                + " that starts in a bad place, the examples stay mixed."),
                new Words(
                        "Prendre plus de neurones : si le coût descend, c'était cela.",
                        "Take more neurons: if the cost falls, that was it."),
                "Network wider = " + Java.withHidden(evidence.network(), "new ReLU()"));
    }
}
