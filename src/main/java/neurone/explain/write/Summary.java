package neurone.explain.write;

import java.util.Locale;
import neurone.words.Digits;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * What is said of a matrix that is too large to be shown.
 *
 * @param min the least number; NaN if one of them is NaN, as for the others
 * @param mean the mean
 * @param max the largest number
 * @param zeros the share of exact zeros, in [0, 1]
 */
record Summary(double min, double mean, double max, double zeros) {

    static Summary of(DMatrixRMaj matrix) {
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        int zeros = 0;
        int size = matrix.getNumElements();
        for (int i = 0; i < size; i++) {
            double value = matrix.data[i];
            min = Math.min(min, value);
            max = Math.max(max, value);
            sum += value;
            zeros += value == 0 ? 1 : 0;
        }
        return new Summary(min, sum / size, max, (double) zeros / size);
    }

    String text(Locale locale) {
        return Words.of(
                        "min %s, moyenne %s, max %s, zéros %s %%",
                        "min %s, mean %s, max %s, zeros %s%%",
                        Digits.number(min, locale),
                        Digits.number(mean, locale),
                        Digits.number(max, locale),
                        Math.round(1000 * zeros) / 10.0)
                .in(locale);
    }
}
