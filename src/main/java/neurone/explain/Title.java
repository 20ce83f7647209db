package neurone.explain;

import neurone.layer.Dense;

/** The first sentence of an explanation: which network, loss, optimizer and batch. */
final class Title {

    private Title() {}

    static Words of(Step step) {
        StringBuilder layers = new StringBuilder().append(step.network().inputs());
        for (Dense layer : step.network().layers()) {
            layers.append(" -> ").append(layer.units()).append(' ');
            layers.append(Step.nameOf(layer.activation()));
        }
        return Words.of(
                "Un pas : %s ; %s ; %s(%s) ; A[0] = X ; m = %d",
                "One step: %s; %s; %s(%s); A[0] = X; m = %d",
                layers,
                Step.nameOf(step.loss()),
                Step.nameOf(step.optimizer()),
                step.optimizer().learningRate(),
                step.m());
    }
}
