package neurone.data;

/** Mean and standard deviation of one row of X. */
final class Moments {

    private Moments() {}

    /** Measured from the first number, which makes the mean of a constant exact for every m. */
    static double mean(Examples x, int input) {
        double first = x.numbers()[input];
        double sum = 0;
        for (int i = input; i < x.numbers().length; i += x.n()) {
            sum += x.numbers()[i] - first;
        }
        return first + sum / x.size();
    }

    /** 0 of a constant: what rounding leaves of it is no deviation. */
    static double standardDeviation(Examples x, int input, double mean) {
        double squares = 0;
        for (int i = input; i < x.numbers().length; i += x.n()) {
            double distance = x.numbers()[i] - mean;
            squares += distance * distance;
        }
        double standardDeviation = Math.sqrt(squares / x.size());
        if (!Double.isFinite(standardDeviation)) {
            throw new IllegalArgumentException(
                    "the standard deviation of row "
                            + input
                            + " of X (counted from 0) must be finite, got "
                            + standardDeviation
                            + ": divide that input by a power of ten first");
        }
        return standardDeviation <= 1e-14 * Math.abs(mean) ? 0 : standardDeviation;
    }
}
