package neurone;

import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.measure.Accuracy;

/** Cost and accuracy of a network on a dataset, without training. */
record Evaluation(double cost, double accuracy) {

    /** After an epoch of training at that rate. Both NaN where there is no data. */
    static Evaluation of(Network network, Loss loss, Dataset data, int epoch, double learningRate) {
        if (data == null) {
            return new Evaluation(Double.NaN, Double.NaN);
        }
        Pass pass = network.newPass();
        var Yhat = pass.forward(data.X(), Mode.inference());
        double cost = pass.cost(loss, data.Y());
        if (!Double.isFinite(cost)) {
            throw Overflow.ofValidation(network, pass, cost, epoch, learningRate);
        }
        double accuracy =
                Accuracy.isMeasurable(data.Y()) ? Accuracy.of(Yhat, data.Y()) : Double.NaN;
        return new Evaluation(cost, accuracy);
    }
}
