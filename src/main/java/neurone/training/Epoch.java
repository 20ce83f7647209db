package neurone.training;

import java.util.Locale;

/**
 * What one pass over all the training examples gave. A measure that was not taken is NaN.
 *
 * @param number from 1
 * @param cost J over the training examples, each seen before the update of its batch
 * @param accuracy the fraction of those that were classified correctly, with several labels at once
 *     all of them; NaN where the task is not one of classes
 * @param validationCost J over the validation examples, after the epoch
 * @param validationAccuracy the fraction of those that were classified correctly
 * @param lastGradientNorm the length of the gradient of J in the last batch, the square root of the
 *     sum of all its squares, before it is clipped and without L2
 * @param learningRate the rate of the epoch's updates
 * @param seconds how long the epoch took, validation included
 */
public record Epoch(
        int number,
        double cost,
        double accuracy,
        double validationCost,
        double validationAccuracy,
        double lastGradientNorm,
        double learningRate,
        double seconds) {

    /** Of the training examples and of those held back, which may be none. */
    static Epoch of(
            int number,
            Tally trained,
            Tally held,
            double lastGradientNorm,
            double learningRate,
            long startNanos) {
        return new Epoch(
                number,
                trained.cost(),
                trained.accuracy(),
                held == null ? Double.NaN : held.cost(),
                held == null ? Double.NaN : held.accuracy(),
                lastGradientNorm,
                learningRate,
                (System.nanoTime() - startNanos) / 1e9);
    }

    /** Returns one line, such as {@code epoch 3 cost 0.1234 accuracy 97.50% 0.8 s}. */
    @Override
    public String toString() {
        StringBuilder line = new StringBuilder();
        line.append(String.format(Locale.ROOT, "epoch %d  cost %.4f", number, cost));
        append(line, "  accuracy %.2f%%", 100 * accuracy);
        append(line, "  validation cost %.4f", validationCost);
        append(line, "  validation accuracy %.2f%%", 100 * validationAccuracy);
        append(line, "  %.1f s", seconds);
        return line.toString();
    }

    private static void append(StringBuilder line, String format, double measure) {
        if (!Double.isNaN(measure)) {
            line.append(String.format(Locale.ROOT, format, measure));
        }
    }
}
