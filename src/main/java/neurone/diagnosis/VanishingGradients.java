package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A dZ[1] that is far smaller than dZ[L], but not 0: weights of 0 or dead neurons do that. */
final class VanishingGradients implements Check {

    /** The first layer then needs a thousand steps to go as far as the last one in one. */
    private static final double SMALLEST = 1e-3;

    /** The steepest slope of an activation that lets little through; that of a sigmoid is 1/4. */
    private static final double FLAT = 0.3;

    /** Through three sigmoids 1/64 comes at most. */
    private static final int MANY = 3;

    /** The same once a training has failed. */
    private static final int ENOUGH = 2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isFinite() || !evidence.isUnderfit()) {
            return Optional.empty();
        }
        GradientFlow flow = evidence.flow();
        if (flow.first() > 0 && flow.ratio() < SMALLEST) {
            return Optional.of(finding(evidence, flow.measured()));
        }
        long flat =
                evidence.network().layers().stream()
                        .limit(evidence.layers() - 1)
                        .filter(layer -> Limits.steepest(layer.activation()) < FLAT)
                        .count();
        return flat < (evidence.run().epochs().isEmpty() ? MANY : ENOUGH)
                ? Optional.empty()
                : Optional.of(
                        finding(
                                evidence,
                                Sentence.of(
                                        "%s couches cachées ont une activation de pente au plus 1/4 :"
                                                + " à l'aller comme au retour, chacune divise par 4 ou"
                                                + " plus ce que des poids de taille 1 transmettent.",
                                        "%s hidden layers have an activation whose slope is at most"
                                                + " 1/4: forward and backward, each divides by 4 or"
                                                + " more what weights of size 1 pass on.",
                                        flat)));
    }

    private static Finding finding(Evidence evidence, Words measured) {
        return new Finding(
                Symptom.VANISHING_GRADIENTS,
                measured,
                new Words(
                        "Les premières couches n'apprennent presque rien, et les dernières"
                                + " travaillent sur ce qu'elles laissent passer.",
                        "The first layers learn next to nothing, and the last ones work on"
                                + " what those let through."),
                new Words(
                        "Prendre ReLU, dont la pente est 1, et moins de couches.",
                        "Take ReLU, whose slope is 1, and fewer layers."),
                "Network shallower = " + Java.withHidden(evidence.network(), "new ReLU()"));
    }
}
