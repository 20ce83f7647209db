package neurone;

import java.util.function.DoubleBinaryOperator;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;

/**
 * A loss once more, never in the form of a pair.
 *
 * @param ofTheLibrary the same loss there
 * @param value L(a, y) of one output
 * @param derivative dL/da
 */
record NaiveLoss(Loss ofTheLibrary, DoubleBinaryOperator value, DoubleBinaryOperator derivative) {

    static final NaiveLoss SQUARED =
            new NaiveLoss(
                    new MeanSquaredError(), (a, y) -> (a - y) * (a - y), (a, y) -> 2 * (a - y));

    static final NaiveLoss BINARY =
            new NaiveLoss(
                    new BinaryCrossEntropy(),
                    (a, y) -> -y * Math.log(a) - (1 - y) * Math.log(1 - a),
                    (a, y) -> -y / a + (1 - y) / (1 - a));

    static final NaiveLoss CATEGORICAL =
            new NaiveLoss(
                    new CategoricalCrossEntropy(), (a, y) -> -y * Math.log(a), (a, y) -> -y / a);
}
