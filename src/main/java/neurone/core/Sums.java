package neurone.core;

/** Sums of many numbers. */
public final class Sums {

    private Sums() {}

    /**
     * Returns the sum of data[from] to data[to - 1]: eight sums side by side, as in one alone each
     * addition waits for the one before.
     */
    public static double of(double[] data, int from, int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        double sum6 = 0;
        double sum7 = 0;
        int i = from;
        for (; i + 7 < to; i += 8) {
            sum0 += data[i];
            sum1 += data[i + 1];
            sum2 += data[i + 2];
            sum3 += data[i + 3];
            sum4 += data[i + 4];
            sum5 += data[i + 5];
            sum6 += data[i + 6];
            sum7 += data[i + 7];
        }
        for (; i < to; i++) {
            sum0 += data[i];
        }
        return sum0 + sum1 + (sum2 + sum3) + (sum4 + sum5 + (sum6 + sum7));
    }

    /** Returns the sum of the squares of data[from] to data[to - 1], in the same way. */
    public static double ofSquares(double[] data, int from, int to) {
        double sum0 = 0;
        double sum1 = 0;
        double sum2 = 0;
        double sum3 = 0;
        double sum4 = 0;
        double sum5 = 0;
        double sum6 = 0;
        double sum7 = 0;
        int i = from;
        for (; i + 7 < to; i += 8) {
            sum0 += data[i] * data[i];
            sum1 += data[i + 1] * data[i + 1];
            sum2 += data[i + 2] * data[i + 2];
            sum3 += data[i + 3] * data[i + 3];
            sum4 += data[i + 4] * data[i + 4];
            sum5 += data[i + 5] * data[i + 5];
            sum6 += data[i + 6] * data[i + 6];
            sum7 += data[i + 7] * data[i + 7];
        }
        for (; i < to; i++) {
            sum0 += data[i] * data[i];
        }
        return sum0 + sum1 + (sum2 + sum3) + (sum4 + sum5 + (sum6 + sum7));
    }
}
