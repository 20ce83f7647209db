package neurone.training;

import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Adds up the cost and the correct predictions of the batches of a dataset. */
final class Tally {

    private final Batches batches;
    private final Task task;
    private double cost;
    private int correct;
    private DMatrixRMaj kept;
    private int seen;

    Tally(Batches batches, Task task) {
        this.batches = batches;
        this.task = task;
    }

    /** Lets it copy all predictions there, (n_y, m). */
    Tally keepingIn(DMatrixRMaj Yhat) {
        kept = Yhat;
        return this;
    }

    /** Adds the current batch. */
    void add(double costOfBatch, DMatrixRMaj Yhat) {
        // fractions of the whole, as costs that are finite may have an infinite sum
        cost += batches.fraction() * costOfBatch;
        correct += task.countCorrect(Yhat, batches.Y());
        if (kept != null) {
            CommonOps_DDRM.insert(Yhat, kept, 0, seen);
        }
        seen += Yhat.numCols;
    }

    double cost() {
        return cost;
    }

    /** Returns the fraction of the examples that are correct; NaN of numbers. */
    double accuracy() {
        return task == Task.NUMBERS ? Double.NaN : (double) correct / batches.size();
    }
}
