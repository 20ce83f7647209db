package neurone.examples.speed;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * What was measured on one way.
 *
 * @param gflops billions of operations a second in the product of two 512 x 512 matrices
 * @param moons microseconds of a training step
 * @param mnist likewise
 * @param wide likewise
 */
record Figures(double gflops, double moons, double mnist, double wide) {

    /** Before anything was measured. */
    static final Figures NONE =
            new Figures(
                    0,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY,
                    Double.POSITIVE_INFINITY);

    /** Reads what {@link #toLine} has written. */
    static Figures of(String line) {
        List<Double> numbers = Stream.of(line.split(" ")).map(Double::valueOf).toList();
        return new Figures(numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3));
    }

    /** Returns the faster of both for each column. */
    Figures or(Figures other) {
        return new Figures(
                Math.max(gflops, other.gflops),
                Math.min(moons, other.moons),
                Math.min(mnist, other.mnist),
                Math.min(wide, other.wide));
    }

    String toLine() {
        return DoubleStream.of(gflops, moons, mnist, wide)
                .mapToObj(Double::toString)
                .collect(Collectors.joining(" "));
    }

    /** Returns the four columns of the table. */
    String columns(Locale locale) {
        return String.format(locale, "%,8.1f  %,9.0f  %,9.0f  %,10.0f", gflops, moons, mnist, wide);
    }
}
