package neurone.measure;

import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * The fraction of the examples that a classifier gets correct. Safe for use by several threads at
 * once.
 */
public final class Accuracy {

    private Accuracy() {}

    /**
     * The number of columns predicted correctly, divided by m.
     *
     * <p>With one output, yhat and y agree when both are at least 0.5 or both below, and with
     * targets of -1 and 1 when their signs do; with several, when the largest is in the same row,
     * or with several labels at once when all labels of the example are correct.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return from 0 to 1
     * @throws IllegalArgumentException if the shapes differ, if there is no example, or if Y holds
     *     other numbers than classes, as it does when the two are swapped
     */
    public static double of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Task task = Predictions.checkedTask("an accuracy", Yhat, Y);
        return (double) task.countCorrect(Yhat, Y) / Y.numCols;
    }
}
