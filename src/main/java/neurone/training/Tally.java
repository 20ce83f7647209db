package neurone.training;

import neurone.measure.Accuracy;
import org.ejml.data.DMatrixRMaj;

/** Adds up the cost and the correct predictions of the batches of a dataset. */
final class Tally {

    private final Batches batches;
    private double cost;
    private int correct;

    Tally(Batches batches) {
        this.batches = batches;
    }

    /** Adds the current batch. */
    void add(double costOfBatch, DMatrixRMaj Yhat) {
        // fractions of the whole, as costs that are finite may have an infinite sum
        cost += batches.fraction() * costOfBatch;
        correct += batches.areClasses() ? Accuracy.countCorrect(Yhat, batches.Y()) : 0;
    }

    Evaluation total() {
        return new Evaluation(
                cost, batches.areClasses() ? (double) correct / batches.size() : Double.NaN);
    }
}
