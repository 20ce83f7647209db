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
     * @param Y targets, (n_y, m), from 0 to 1; a label belongs there from 0.5 on
     * @return from 0 to 1
     * @throws IllegalArgumentException if the shapes differ, if there is no example, or if Y holds
     *     a number below 0 or above 1
     */
    public static double accuracy(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Predictions.check(Yhat, Y);
        for (int i = 0; i < Y.getNumElements(); i++) {
            if (!(Y.data[i] >= 0 && Y.data[i] <= 1)) {
                throw new IllegalArgumentException(
                        "an accuracy of labels expects Y from 0 to 1, got "
                                + Y.data[i]
                                + ": for regression use Regression.r2");
            }
        }
        return (double) Task.countAgreed(Yhat, Y) / Y.getNumElements();
    }
}
