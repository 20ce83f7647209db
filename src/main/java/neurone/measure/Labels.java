package neurone.measure;

import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;

/** How many labels are correct where an example has several at once, or none. */
public final class Labels {

    private Labels() {}

    /**
     * The number of labels that are given where they belong and not where they do not, divided by
     * n_y m. Where labels are rare it is high for a network that gives none: look at {@link
     * Accuracy} too, for which all labels of an example must be correct.
     *
     * @param Yhat predictions, (n_y, m); a label is given from 0.5 on
     * @param Y targets, (n_y, m)
     * @return from 0 to 1
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double accuracy(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Predictions.check(Yhat, Y);
        double agreed = 0;
        for (int column = 0; column < Y.numCols; column++) {
            agreed += Task.countAgreed(Yhat, Y, column);
        }
        return agreed / Y.getNumElements();
    }
}
