package neurone.data;

import java.nio.file.Path;
import neurone.words.Words;

/** Says in a sentence that Java has no memory for data; for those of a file, before it is taken. */
final class Memory {

    private static final long MEGABYTE = 1 << 20;

    private Memory() {}

    static void check(Path file, long bytes) {
        check(file, bytes, Runtime.getRuntime().maxMemory());
    }

    static void check(Path file, long bytes, long limit) {
        // the rest is for the program that asks
        if (bytes > limit / 4 * 3) {
            throw new DataFormatException(
                    file,
                    Words.of(
                            "demande au moins %s Mo de mémoire, et Java en a %s : lancez-le avec"
                                    + " davantage, par exemple %s",
                            "takes at least %s MB of memory, of which Java has %s MB: start it with"
                                    + " more, such as %s",
                            bytes / MEGABYTE,
                            limit / MEGABYTE,
                            option(bytes)));
        }
    }

    /**
     * Takes an array for m examples of n numbers, all 0.
     *
     * @throws IllegalStateException if there is no memory for it
     */
    static double[] take(int n, int m) {
        long count = (long) n * m;
        try {
            return new double[Math.toIntExact(count)];
        } catch (OutOfMemoryError | ArithmeticException e) {
            long limit = Runtime.getRuntime().maxMemory();
            long bytes = count * Double.BYTES;
            throw new IllegalStateException(
                    "a copy of "
                            + m
                            + " examples of "
                            + n
                            + " numbers takes "
                            + bytes / MEGABYTE
                            + " MB of memory, and Java has "
                            + limit / MEGABYTE
                            + " MB for all: "
                            + (e instanceof ArithmeticException
                                    ? "take fewer examples at once"
                                    : "start it with more, such as " + option(limit + bytes)),
                    e);
        }
    }

    private static String option(long bytes) {
        return "-Xmx" + (bytes / (MEGABYTE << 10) + 1) * 2 + "g";
    }
}
