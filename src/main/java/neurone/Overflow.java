package neurone;

import java.util.stream.Stream;

/**
 * Names the first quantity of a forward pass that is not finite, where no step of training is there
 * to be explained. The parameters may be finite all the same, and only far too large.
 */
final class Overflow {

    private Overflow() {}

    /** For a validation cost, after the updates of an epoch. */
    static DivergedException ofValidation(
            Network network, Pass pass, double cost, int epoch, double learningRate) {
        return new DivergedException(
                "the validation cost is "
                        + cost
                        + " after epoch "
                        + epoch
                        + ", and the first quantity that is not finite is "
                        + first(network, pass)
                        + ". The usual cause is a learning rate that is too large (it is "
                        + learningRate
                        + "): divide it by 10, and standardise the inputs.");
    }

    /** For a prediction. */
    static DivergedException ofPrediction(Network network, Pass pass) {
        return new DivergedException(
                "Yhat is not finite, and the first quantity that is not finite is "
                        + first(network, pass)
                        + ". Either X has numbers that are far too large, or the training of this"
                        + " network diverged: standardise the inputs, and train with a smaller"
                        + " learning rate.");
    }

    private static String first(Network network, Pass pass) {
        return Stream.concat(
                        Quantity.parameters(network, "").stream(),
                        Quantity.forward(network, pass).stream())
                .filter(quantity -> !quantity.isFinite())
                .map(Quantity::name)
                .findFirst()
                .orElse("the cost itself");
    }
}
