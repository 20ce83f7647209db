package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import neurone.Network;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * What the checks look at.
 *
 * @param network the patient
 * @param data the whole set; its matrices are copies, of which the pass and the targets have one
 * @param targets of the whole set
 * @param trip of the whole set through the network
 * @param inputs what each of them is like
 * @param noise how much of the targets is chance
 * @param flow how the gradient changes on its way back
 * @param cost J of that pass
 * @param costOfTruth J of predicting Y, which no network gets below
 * @param costOfMean J of predicting the mean of Y for each example: what is reached by learning
 *     nothing about X; 0 where Y is the same for each, and there is nothing to learn about X
 * @param recalls of the classes, if the targets name one for each example
 * @param run how it was trained
 */
record Evidence(
        Network network,
        Dataset data,
        Targets targets,
        Trip trip,
        InputRows inputs,
        NoiseFloor noise,
        GradientFlow flow,
        double cost,
        double costOfTruth,
        double costOfMean,
        Optional<Recalls> recalls,
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
        Targets targets = Targets.of(loss, data);
        Targets distinct = targets.distinct();
        DMatrixRMaj Y = targets.Y();
        loss.checkTargets(Y);
        DMatrixRMaj X = data.X();
        Trip trip = new Trip(network, X, targets);
        DMatrixRMaj Yhat = trip.forward().Yhat();
        return new Evidence(
                network,
                data,
                targets,
                trip,
                new InputRows(X),
                new NoiseFloor(X, Y, Yhat),
                new GradientFlow(trip, network.layers().size()),
                trip.forward().cost(Y),
                distinct.costOfTruth(),
                distinct.costOfMean(),
                Recalls.of(Y, distinct.Y(), Yhat),
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

    /**
     * Whether much is left that another network or another run would learn: not where neighboring
     * examples differ by as much as the answers err.
     */
    boolean isUnderfit() {
        return isPoor() && !(isFinite() && noise.isReached(share(cost)));
    }

    private double leastPoor() {
        return recalls.filter(all -> all.mean() >= NEARLY_ALL).isPresent()
                ? LEARNED_TO_TELL
                : LEARNED;
    }

    /** Whether much is missing on the examples held back, if there are any. */
    boolean isPoorOnOthers() {
        return run.heldCost() > LEARNED_TO_TELL * run.heldCostOfMean();
    }

    /** A cost as a share of the way from the truth, 0, to knowing nothing, 1. */
    double share(double J) {
        return (J - costOfTruth) / (costOfMean - costOfTruth);
    }

    /** How an input is called: {@code x3 (size)}, from 1 as in the course. */
    Words input(int row) {
        String x = "x" + (row + 1);
        List<String> names = data.inputNames();
        return Words.same(names.isEmpty() ? x : x + " (" + names.get(row) + ")");
    }

    /** How a class is called, from 0: by its name if it has one. */
    Words label(int label) {
        List<String> names = data.classNames();
        return names.isEmpty() || names.get(label).equals(label + "")
                ? Words.same(label + "")
                : Words.of("« %s »", "\"%s\"", names.get(label));
    }

    DMatrixRMaj X() {
        return trip.forward().layer(1).X();
    }

    DMatrixRMaj Y() {
        return targets.Y();
    }

    DMatrixRMaj Yhat() {
        return trip.forward().Yhat();
    }

    /** Returns m. */
    int examples() {
        return Y().numCols;
    }

    /** Returns L. */
    int layers() {
        return network.layers().size();
    }
}
