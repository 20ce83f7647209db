package neurone.data;

import org.ejml.data.DMatrixRMaj;

/**
 * x = (x - mean) / deviation, input by input: what was fitted has mean 0 and deviation 1.
 *
 * <p>Fit it on the examples to train on alone; those held back are transformed with the same
 * numbers. The deviation is that of the population, 1/m; an input that is constant keeps the
 * deviation 1, and so becomes 0. Immutable.
 */
public final class Standardizer {

    private final DMatrixRMaj means;
    private final DMatrixRMaj deviations;

    private Standardizer(DMatrixRMaj means, DMatrixRMaj deviations) {
        this.means = means;
        this.deviations = deviations;
    }

    /**
     * Measures mean and deviation of each row.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @return the standardizer of such examples
     * @throws IllegalArgumentException if there is no example, or if a deviation is not finite
     */
    public static Standardizer fit(DMatrixRMaj X) {
        if (X.numCols == 0) {
            throw new IllegalArgumentException(
                    "a standardizer is fitted to at least one example, got none");
        }
        DMatrixRMaj means = new DMatrixRMaj(X.numRows, 1);
        DMatrixRMaj deviations = new DMatrixRMaj(X.numRows, 1);
        for (int row = 0; row < X.numRows; row++) {
            double mean = mean(X, row);
            double deviation = checkedDeviation(X, row, mean);
            // what rounding leaves of a constant is no deviation
            boolean constant = deviation <= 1e-14 * Math.abs(mean);
            means.data[row] = mean;
            deviations.data[row] = constant ? 1 : deviation;
        }
        return new Standardizer(means, deviations);
    }

    /** Measured from the first number, which makes the mean of a constant exact for every m. */
    private static double mean(DMatrixRMaj X, int row) {
        double first = X.data[row * X.numCols];
        double sum = 0;
        for (int i = row * X.numCols; i < (row + 1) * X.numCols; i++) {
            sum += X.data[i] - first;
        }
        return first + sum / X.numCols;
    }

    private static double checkedDeviation(DMatrixRMaj X, int row, double mean) {
        double squares = 0;
        for (int i = row * X.numCols; i < (row + 1) * X.numCols; i++) {
            double distance = X.data[i] - mean;
            squares += distance * distance;
        }
        double deviation = Math.sqrt(squares / X.numCols);
        if (!Double.isFinite(deviation)) {
            throw new IllegalArgumentException(
                    "the deviation of row "
                            + row
                            + " of X (counted from 0) must be finite, got "
                            + deviation
                            + ": divide that input by a power of ten first");
        }
        return deviation;
    }

    /**
     * Measures mean and deviation of each input.
     *
     * @param train the examples to train on, and no others
     * @return the standardizer of such examples
     */
    public static Standardizer fit(Dataset train) {
        return fit(train.X());
    }

    /**
     * (X - mean) / deviation.
     *
     * @param X (n_x, m). Not modified.
     * @return a new matrix, (n_x, m)
     */
    public DMatrixRMaj apply(DMatrixRMaj X) {
        checkRows(X);
        DMatrixRMaj standardized = new DMatrixRMaj(X.numRows, X.numCols);
        for (int i = 0; i < X.getNumElements(); i++) {
            int row = i / X.numCols;
            standardized.data[i] = (X.data[i] - means.data[row]) / deviations.data[row];
        }
        return standardized;
    }

    /**
     * The same of a dataset's X.
     *
     * @param data examples like those that were fitted
     * @return new X, same Y
     */
    public Dataset apply(Dataset data) {
        return new Dataset(apply(data.X()), data.Y());
    }

    /**
     * X deviation + mean: back to the first numbers.
     *
     * @param X standardized, (n_x, m). Not modified.
     * @return a new matrix, (n_x, m)
     */
    public DMatrixRMaj invert(DMatrixRMaj X) {
        checkRows(X);
        DMatrixRMaj original = new DMatrixRMaj(X.numRows, X.numCols);
        for (int i = 0; i < X.getNumElements(); i++) {
            int row = i / X.numCols;
            original.data[i] = X.data[i] * deviations.data[row] + means.data[row];
        }
        return original;
    }

    private void checkRows(DMatrixRMaj X) {
        if (X.numRows != means.numRows) {
            throw new IllegalArgumentException(
                    "this standardizer was fitted to "
                            + means.numRows
                            + " inputs, got X with "
                            + X.numRows
                            + " rows: give it examples of the same kind");
        }
    }

    /** Returns a copy of the mean of each input, (n_x, 1). */
    public DMatrixRMaj means() {
        return means.copy();
    }

    /** Returns a copy of the deviation of each input, (n_x, 1). */
    public DMatrixRMaj deviations() {
        return deviations.copy();
    }
}
