package cluster;

import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.MeanSquaredError;

/** The losses by a name, which travels where a loss does not. */
public enum Loss {
    SQUARES(new MeanSquaredError(), Double.MAX_VALUE),
    BINARY(new BinaryCrossEntropy(), 1),
    CLASSES(new CategoricalCrossEntropy(), 1);

    private final neurone.loss.Loss loss;
    private final double largestTarget;

    Loss(neurone.loss.Loss loss, double largestTarget) {
        this.loss = loss;
        this.largestTarget = largestTarget;
    }

    neurone.loss.Loss value() {
        return loss;
    }

    /** Returns whether a number may be a target: of cross-entropies, which may be soft, 0 to 1. */
    boolean takes(double y) {
        return y <= largestTarget && (y >= 0 || this == SQUARES);
    }
}
