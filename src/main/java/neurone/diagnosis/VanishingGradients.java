package neurone.diagnosis;

import java.util.Optional;

/** A dZ[1] that is far smaller than dZ[L], but not 0: weights of 0 or dead neurons do that. */
final class VanishingGradients implements Check {

    /** The first layer then needs a thousand steps to go as far as the last one in one. */
    private static final double SMALLEST = 1e-3;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        GradientFlow flow = GradientFlow.of(evidence);
        if (!(flow.first() > 0 && flow.ratio() < SMALLEST && evidence.hasMoreToLearn())) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Symptom.VANISHING_GRADIENTS,
                        flow.measured(),
                        new Text(
                                "Les premières couches n'apprennent presque rien, et les dernières"
                                        + " travaillent sur ce qu'elles laissent passer.",
                                "The first layers learn next to nothing, and the last ones work on"
                                        + " what those let through."),
                        new Text(
                                "ReLU avec HeNormal, ou tanh avec XavierNormal au lieu de sigmoid,"
                                        + " et moins de couches si elles ne servent pas.",
                                "ReLU with HeNormal, or tanh with XavierNormal instead of sigmoid,"
                                        + " and fewer layers if they are of no use.")));
    }
}
