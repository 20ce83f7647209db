package cluster;

import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.MeanSquaredError;

/** The losses by a name, which travels where a loss does not. */
public enum Loss {
    SQUARES(new MeanSquaredError()),
    BINARY(new BinaryCrossEntropy()),
    CLASSES(new CategoricalCrossEntropy());

    private final neurone.loss.Loss loss;

    Loss(neurone.loss.Loss loss) {
        this.loss = loss;
    }

    neurone.loss.Loss value() {
        return loss;
    }
}
