package neurone.data;

/**
 * A dataset cut in two. Safe to share between threads as its two datasets are.
 *
 * @param train what to learn from
 * @param test what is held back, to see whether the network learned or remembered
 */
public record Split(Dataset train, Dataset test) {

    static Split of(Dataset data, double trainFraction, long seed) {
        int[] order = Shuffle.order(data.size(), seed);
        int[][] parts = Strata.cut(data, order, cut(data.size(), trainFraction));
        return new Split(data.select(parts[0]), data.select(parts[1]));
    }

    private static int cut(int m, double trainFraction) {
        if (!(trainFraction > 0 && trainFraction < 1)) {
            throw new IllegalArgumentException(
                    "the fraction to train on must be above 0 and below 1, got "
                            + trainFraction
                            + ": try 0.8");
        }
        int cut = (int) Math.round(trainFraction * m);
        if (cut == 0 || cut == m) {
            throw new IllegalArgumentException(
                    "a fraction of "
                            + trainFraction
                            + " of "
                            + m
                            + " examples leaves one part empty: take more examples or another"
                            + " fraction");
        }
        return cut;
    }
}
