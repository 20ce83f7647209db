package neurone.diagnosis;

import java.util.List;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;

/**
 * What the checks look at.
 *
 * @param network the patient
 * @param loss L
 * @param Y the targets of the whole set
 * @param pass forward and backward over the whole set, in inference
 * @param cost J of that pass
 * @param costOfTruth J of predicting Y, which no network gets below
 * @param costOfMean J of predicting the mean of Y for each example: what is reached by learning
 *     nothing about X; 0 where Y is the same for each, and there is nothing to learn about X
 * @param tells whether it gets nearly all examples of each class right
 * @param run how it was trained
 */
record Evidence(
        Network network,
        Loss loss,
        DMatrixRMaj Y,
        Pass pass,
        double cost,
        double costOfTruth,
        double costOfMean,
        boolean tells,
        Run run) {

    /**
     * Of what knowing nothing costs: below it a classifier of two classes gives the right one a
     * probability of 0.87 (e^(-0.2 log 2)), and R2 is above 0.8.
     */
    private static final double LEARNED = 0.2;

    /** The same for a classifier that gets nearly all examples of each class right. */
    private static final double LEARNED_TO_TELL = 0.3;

    /** The mean of the recalls of the classes. */
    private static final double NEARLY_ALL = 0.95;

    static Evidence of(Network network, Loss loss, Dataset data, Run run) {
        DMatrixRMaj Y = data.Y();
        loss.checkTargets(Y);
        Pass pass = network.newPass(loss);
        DMatrixRMaj X = data.X();
        pass.forward(X, Mode.inference());
        double cost = pass.cost(Y);
        pass.backward(Y);
        boolean tells = Recalls.canBeTaken(Y) && Recalls.of(Y, pass.Yhat()).mean() >= NEARLY_ALL;
        return new Evidence(
                network,
                loss,
                Y,
                pass,
                cost,
                Targets.costOfTruth(loss, Y),
                Targets.costOfMean(loss, Y),
                tells,
                run);
    }

    /** Whether the pass ended in a number. */
    boolean isFinite() {
        return Double.isFinite(cost);
    }

    /** Whether Y differs among the examples, so that a cost can be called high or low. */
    boolean isLearnable() {
        return costOfMean > costOfTruth;
    }

    /** Whether much is left to learn, so that it matters whether the network can. */
    boolean isPoor() {
        return isLearnable() && (!isFinite() || share(cost) > leastPoor());
    }

    private double leastPoor() {
        return tells ? LEARNED_TO_TELL : LEARNED;
    }

    /** A cost as a share of the way from the truth, 0, to knowing nothing, 1. */
    double share(double J) {
        return (J - costOfTruth) / (costOfMean - costOfTruth);
    }

    /** Looks at what each input is like, which takes a while. */
    List<Row> rows() {
        return IntStream.range(0, X().numRows).mapToObj(i -> Row.of(X(), i)).toList();
    }

    DMatrixRMaj X() {
        return pass.layer(1).X();
    }

    DMatrixRMaj Yhat() {
        return pass.Yhat();
    }

    /** Returns m. */
    int examples() {
        return Y.numCols;
    }

    /** Returns L. */
    int layers() {
        return network.layers().size();
    }
}
