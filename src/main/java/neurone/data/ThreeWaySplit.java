package neurone.data;

/**
 * A dataset cut in three. Safe to share between threads as its datasets are.
 *
 * @param train what to learn from
 * @param validation what to watch the training with, and to choose by
 * @param test what is looked at once, at the end
 */
public record ThreeWaySplit(Dataset train, Dataset validation, Dataset test) {

    static ThreeWaySplit of(
            Dataset data, double trainFraction, double validationFraction, long seed) {
        int[] sizes = sizes(data.size(), trainFraction, validationFraction);
        int[][] parts = Strata.cut(data, Shuffle.order(data.size(), seed), sizes[0]);
        int[][] rest = Strata.cut(data, parts[1], sizes[1]);
        return new ThreeWaySplit(data.select(parts[0]), data.select(rest[0]), data.select(rest[1]));
    }

    private static int[] sizes(int m, double trainFraction, double validationFraction) {
        if (!(trainFraction > 0
                && validationFraction > 0
                && trainFraction + validationFraction < 1)) {
            throw new IllegalArgumentException(
                    "the fractions to train on and to validate on must be above 0 and together below"
                            + " 1, got "
                            + trainFraction
                            + " and "
                            + validationFraction
                            + ": try 0.7 and 0.15");
        }
        int train = (int) Math.round(trainFraction * m);
        int validation = (int) Math.round(validationFraction * m);
        if (train == 0 || validation == 0 || train + validation >= m) {
            throw new IllegalArgumentException(
                    "fractions of "
                            + trainFraction
                            + " and "
                            + validationFraction
                            + " of "
                            + m
                            + " examples leave a part empty: take more examples or other fractions");
        }
        return new int[] {train, validation};
    }
}
