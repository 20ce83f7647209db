package neurone.examples.lessons;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/** Small sums over arrays. */
final class Numbers {

    private Numbers() {}

    static double mean(double[] x) {
        return Arrays.stream(x).average().orElse(Double.NaN);
    }

    /** The standard deviation of a sample, with n - 1. */
    static double spread(double[] x) {
        double mean = mean(x);
        double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (x.length - 1));
    }

    /** So many numbers from the first to the last, in equal steps. */
    static double[] range(double first, double last, int count) {
        return IntStream.range(0, count)
                .mapToDouble(i -> first + (last - first) * i / (count - 1))
                .toArray();
    }

    /** 1, 2, 3, ... */
    static double[] counted(int count) {
        return range(1, count, count);
    }

    /** a - b, number by number. */
    static double[] differences(double[] a, double[] b) {
        return IntStream.range(0, a.length).mapToDouble(i -> a[i] - b[i]).toArray();
    }

    static double[] map(double[] x, DoubleUnaryOperator f) {
        return Arrays.stream(x).map(f).toArray();
    }
}
