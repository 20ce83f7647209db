package cluster;

import java.util.Arrays;
import java.util.Locale;
import neurone.words.Words;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * A mean, and the interval of 95% that Student's t gives it.
 *
 * @param half of its width; NaN for a single number
 */
record Interval(double mean, double half) {

    private static final double LEVEL = 0.975; // so that 5% lie outside, on both sides

    static Interval of(double... numbers) {
        int n = numbers.length;
        double mean = Arrays.stream(numbers).average().orElse(Double.NaN);
        if (n < 2) {
            return new Interval(mean, Double.NaN);
        }
        double squares = Arrays.stream(numbers).map(x -> (x - mean) * (x - mean)).sum();
        double t = new TDistribution(n - 1.0).inverseCumulativeProbability(LEVEL);
        return new Interval(mean, t * Math.sqrt(squares / (n - 1) / n));
    }

    /** Returns for example {@code [93.1, 94.2]}, in French {@code [93,1 ; 94,2]}. */
    String text(Locale locale) {
        String separator = Words.isFrench(locale) ? " ; " : ", ";
        return Double.isNaN(half)
                ? "?"
                : String.format(locale, "[%.3f%s%.3f]", mean - half, separator, mean + half);
    }
}
