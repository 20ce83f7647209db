package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.training.Epoch;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * What the checks look at.
 *
 * @param network the patient
 * @param pass forward and backward over the whole set, in inference
 * @param cost J of that pass
 * @param costOfMean J of predicting the mean of Y for each example: what is reached by learning
 *     nothing about X; 0 where Y is the same for each, and there is nothing to learn about X
 * @param epochs of the training, or none
 */
record Evidence(Network network, Pass pass, double cost, double costOfMean, List<Epoch> epochs) {

    /**
     * A tenth of what knowing nothing costs: below it a classifier of two classes gives the right
     * one a probability of 0.93 (e^(-0.1 log 2)), and R2 is above 0.9.
     */
    private static final double LEARNED = 0.1;

    static Evidence of(Network network, Loss loss, Dataset data, List<Epoch> epochs) {
        loss.checkTargets(data.Y());
        Pass pass = network.newPass(loss);
        pass.forward(data.X(), Mode.inference());
        double cost = pass.cost(data.Y());
        pass.backward(data.Y());
        return new Evidence(network, pass, cost, costOfMean(loss, data.Y()), epochs);
    }

    private static double costOfMean(Loss loss, DMatrixRMaj Y) {
        if (isConstant(Y)) {
            // the mean may be off by a rounding, whose cost is no measure of anything
            return 0;
        }
        DMatrixRMaj mean = CommonOps_DDRM.sumRows(Y, null);
        CommonOps_DDRM.divide(mean, Y.numCols);
        DMatrixRMaj Yhat = new DMatrixRMaj(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            Yhat.data[i] = mean.data[i / Y.numCols];
        }
        return loss.value(Yhat, Y) / Y.numCols;
    }

    private static boolean isConstant(DMatrixRMaj Y) {
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (Y.data[i] != Y.data[i / Y.numCols * Y.numCols]) {
                return false;
            }
        }
        return true;
    }

    /** Whether the pass ended in a number. */
    boolean isFinite() {
        return Double.isFinite(cost);
    }

    /** Whether Y differs among the examples, so that a cost can be called high or low. */
    boolean isLearnable() {
        return costOfMean > 0;
    }

    /** Whether there is something left to learn, so that it matters whether the network can. */
    boolean hasMoreToLearn() {
        return isFinite() && isLearnable() && cost > LEARNED * costOfMean;
    }

    /** Returns m. */
    int examples() {
        return pass.layer(1).X().numCols;
    }

    /** Returns L. */
    int layers() {
        return network.layers().size();
    }

    /** Returns the largest learning rate of the training. */
    double learningRate() {
        return epochs.stream().mapToDouble(Epoch::learningRate).max().orElse(Double.NaN);
    }

    /** Returns the cost of each epoch, or nothing if there are too few to judge by. */
    Optional<CostCurve> costs(int least) {
        return epochs.size() < least
                ? Optional.empty()
                : Optional.of(new CostCurve(epochs.stream().mapToDouble(Epoch::cost).toArray()));
    }
}
