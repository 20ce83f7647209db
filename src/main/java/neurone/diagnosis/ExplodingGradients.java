package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A dZ[1] that is far larger than dZ[L]. */
final class ExplodingGradients implements Check {

    /** A step that is right for the last layer is then a hundred times too far for the first. */
    private static final double LARGEST = 100;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite() || !evidence.isUnderfit()) {
            return Optional.empty();
        }
        GradientFlow flow = evidence.flow();
        if (!(flow.ratio() > LARGEST)) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Symptom.EXPLODING_GRADIENTS,
                        flow.measured(),
                        new Words(
                                "Un pas qui convient à la dernière couche projette au loin les"
                                        + " poids de la première.",
                                "A step that suits the last layer throws the weights of the first"
                                        + " one far away."),
                        new Words(
                                "Partir de poids plus petits (HeNormal pour ReLU, XavierNormal pour"
                                        + " la sigmoïde et tanh) et prendre un taux d'apprentissage"
                                        + " plus petit.",
                                "Start from smaller weights (HeNormal for ReLU, XavierNormal for"
                                        + " sigmoid and tanh) and take a smaller learning rate."),
                        "Network renewed = " + Java.same(evidence.network())));
    }
}
