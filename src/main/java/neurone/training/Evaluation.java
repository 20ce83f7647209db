package neurone.training;

import java.util.Locale;
import neurone.data.Task;
import neurone.measure.Labels;
import neurone.measure.Regression;
import org.ejml.data.DMatrixRMaj;

/**
 * How good a network is on a dataset, without training. What does not fit the task is NaN.
 *
 * @param cost J
 * @param accuracy the fraction of the examples that are classified correctly; of several labels at
 *     once, the fraction whose labels are all correct
 * @param labelAccuracy of several labels at once, the fraction of the labels that are correct
 * @param rootMeanSquaredError of numbers, the root of the mean of (yhat - y)^2
 * @param r2 of numbers, R2: 1 for perfect predictions, 0 for the mean of y
 */
public record Evaluation(
        double cost,
        double accuracy,
        double labelAccuracy,
        double rootMeanSquaredError,
        double r2) {

    /** Of all predictions of a dataset. */
    static Evaluation of(Task task, double cost, double accuracy, DMatrixRMaj Yhat, DMatrixRMaj Y) {
        boolean numbers = task == Task.NUMBERS;
        return new Evaluation(
                cost,
                accuracy,
                task == Task.LABELS ? Labels.accuracy(Yhat, Y) : Double.NaN,
                numbers ? Regression.rootMeanSquaredError(Yhat, Y) : Double.NaN,
                numbers ? Regression.r2(Yhat, Y) : Double.NaN);
    }

    /** Returns one line, such as {@code cost 0.1234, accuracy 97.50%}. */
    @Override
    public String toString() {
        String line = String.format(Locale.ROOT, "cost %.4f", cost);
        line +=
                text(
                        Double.isNaN(labelAccuracy) ? "accuracy %.2f%%" : "exact %.2f%%",
                        100 * accuracy);
        line += text("labels %.2f%%", 100 * labelAccuracy);
        return line + text("RMSE %.4g", rootMeanSquaredError) + text("R2 %.4f", r2);
    }

    private static String text(String format, double measure) {
        return Double.isNaN(measure) ? "" : ", " + String.format(Locale.ROOT, format, measure);
    }
}
