package neurone.measure;

import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import neurone.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/**
 * How far predictions of numbers are from their targets.
 *
 * <p>It keeps nothing: several threads may use it at once, as long as nobody writes to the
 * matrices.
 */
public final class Regression {

    private Regression() {}

    /**
     * The mean of (yhat - y)^2 over the examples and the outputs. With several outputs the loss
     * MeanSquaredError, which sums over them, is n_y times as large.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return at least 0, in the square of the targets' unit
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double meanSquaredError(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        return meanOfErrors(Yhat, Y, error -> error * error);
    }

    /**
     * The root of {@link #meanSquaredError}.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return at least 0, in the targets' unit
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double rootMeanSquaredError(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        return Math.sqrt(meanSquaredError(Yhat, Y));
    }

    /**
     * The mean of |yhat - y| over the examples and the outputs.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return at least 0, in the targets' unit
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double meanAbsoluteError(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        return meanOfErrors(Yhat, Y, Math::abs);
    }

    private static double meanOfErrors(DMatrixRMaj Yhat, DMatrixRMaj Y, DoubleUnaryOperator f) {
        Predictions.check(Yhat, Y);
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            sum += f.applyAsDouble(Yhat.data[i] - Y.data[i]);
        }
        return sum / Y.getNumElements();
    }

    /**
     * R2 = 1 - sum (yhat - y)^2 / sum (y - mean)^2 of each output, and the mean over the outputs: 1
     * for perfect predictions, 0 for those that say the mean of y each time, below 0 for worse.
     * Where all y of an output are equal there is nothing to explain: it counts 1 if the
     * predictions are perfect and 0 if not, as in scikit-learn. Swapped, Yhat and Y give another
     * number, and nothing can tell: {@link #r2(DMatrixRMaj, Dataset)} cannot be swapped.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return at most 1
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static double r2(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Predictions.check(Yhat, Y);
        double sum = 0;
        for (int row = 0; row < Y.numRows; row++) {
            sum += r2OfRow(Yhat, Y, row);
        }
        return sum / Y.numRows;
    }

    /**
     * {@link #r2(DMatrixRMaj, DMatrixRMaj)} of predictions and the dataset that they were made for.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param data m examples with n_y targets
     * @return at most 1
     * @throws IllegalArgumentException if the shapes differ
     */
    public static double r2(DMatrixRMaj Yhat, Dataset data) {
        Objects.requireNonNull(data, "r2 expects a dataset, got null");
        return r2(Yhat, data.Y());
    }

    private static double r2OfRow(DMatrixRMaj Yhat, DMatrixRMaj Y, int row) {
        int start = row * Y.numCols;
        int end = start + Y.numCols;
        double mean = 0;
        for (int i = start; i < end; i++) {
            mean += Y.data[i] / Y.numCols;
        }
        double errors = 0;
        double deviations = 0;
        boolean constant = true;
        for (int i = start; i < end; i++) {
            errors += square(Yhat.data[i] - Y.data[i]);
            deviations += square(Y.data[i] - mean);
            constant &= Y.data[i] == Y.data[start];
        }
        if (constant) {
            return errors == 0 ? 1 : 0;
        }
        return 1 - errors / deviations;
    }

    private static double square(double x) {
        return x * x;
    }
}
