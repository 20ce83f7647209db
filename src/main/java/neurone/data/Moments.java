package neurone.data;

import org.ejml.data.DMatrixRMaj;

/**
 * What the numbers of each row are like.
 *
 * @param means (n, 1)
 * @param standardDeviations (n, 1), of the population, 1/m
 */
record Moments(DMatrixRMaj means, DMatrixRMaj standardDeviations) {

    /** A standard deviation that is smaller, as a part of the mean, is what rounding leaves. */
    private static final double ROUNDING = 1e-14;

    /**
     * Measures the rows of a matrix.
     *
     * @param matrix its name, for the message
     * @throws IllegalArgumentException if there is no example, or if a standard deviation is not
     *     finite
     */
    static Moments of(Examples x, String matrix) {
        if (x.size() == 0) {
            throw new IllegalArgumentException(
                    "a standardizer is fitted to at least one example, got none");
        }
        DMatrixRMaj means = new DMatrixRMaj(x.n(), 1);
        DMatrixRMaj standardDeviations = new DMatrixRMaj(x.n(), 1);
        for (int row = 0; row < x.n(); row++) {
            means.data[row] = mean(x, row);
            standardDeviations.data[row] = standardDeviation(x, row, means.data[row]);
            if (!Double.isFinite(standardDeviations.data[row])) {
                throw new IllegalArgumentException(
                        "the standard deviation of row "
                                + row
                                + " of "
                                + matrix
                                + " (counted from 0) must be finite, got "
                                + standardDeviations.data[row]
                                + ": divide that row by a power of ten first");
            }
        }
        return new Moments(means, standardDeviations);
    }

    /** Refuses what is no mean and standard deviation of each row. */
    static void check(DMatrixRMaj means, DMatrixRMaj standardDeviations) {
        if (means.numCols != 1 || standardDeviations.numCols != 1) {
            throw new IllegalArgumentException(
                    "a standardizer expects columns of means and of standard deviations, got "
                            + DatasetCheck.shape(means)
                            + " and "
                            + DatasetCheck.shape(standardDeviations)
                            + ": use Dataset.column");
        }
        if (means.numRows != standardDeviations.numRows) {
            throw new IllegalArgumentException(
                    "a standardizer expects as many means as standard deviations, got "
                            + means.numRows
                            + " and "
                            + standardDeviations.numRows);
        }
        for (int row = 0; row < means.numRows; row++) {
            double sigma = standardDeviations.data[row];
            if (!Double.isFinite(means.data[row]) || !(sigma >= 0 && sigma <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "a standardizer expects finite means and standard deviations of at least"
                                + " 0, got "
                                + means.data[row]
                                + " and "
                                + sigma
                                + " for input "
                                + row
                                + " (counted from 0)");
            }
        }
    }

    /** Measured from the first number, which makes the mean of a constant exact for every m. */
    private static double mean(Examples x, int row) {
        double first = x.numbers()[row];
        double sum = 0;
        for (int i = row; i < x.numbers().length; i += x.n()) {
            sum += x.numbers()[i] - first;
        }
        return first + sum / x.size();
    }

    private static double standardDeviation(Examples x, int row, double mean) {
        double squares = 0;
        for (int i = row; i < x.numbers().length; i += x.n()) {
            double distance = x.numbers()[i] - mean;
            squares += distance * distance;
        }
        double standardDeviation = Math.sqrt(squares / x.size());
        return standardDeviation <= ROUNDING * Math.abs(mean) ? 0 : standardDeviation;
    }
}
