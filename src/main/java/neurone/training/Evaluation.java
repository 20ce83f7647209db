package neurone.training;

import java.util.Locale;

/**
 * How good a network is on a dataset, without training.
 *
 * @param cost J
 * @param accuracy the fraction of the examples that are classified correctly; NaN where the targets
 *     are not classes
 */
public record Evaluation(double cost, double accuracy) {

    /** Of no data. */
    static final Evaluation NONE = new Evaluation(Double.NaN, Double.NaN);

    /** Returns one line, such as {@code cost 0.1234, accuracy 97.50 %}. */
    @Override
    public String toString() {
        String line = String.format(Locale.ROOT, "cost %.4f", cost);
        return Double.isNaN(accuracy)
                ? line
                : line + String.format(Locale.ROOT, ", accuracy %.2f %%", 100 * accuracy);
    }
}
