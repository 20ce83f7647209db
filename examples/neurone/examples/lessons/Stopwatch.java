package neurone.examples.lessons;

import java.util.function.Supplier;

/** Times small pieces of work. */
final class Stopwatch {

    /** Keeps what the work gives: the JIT leaves out work whose result nobody can see. */
    @SuppressWarnings("unused")
    private static volatile Object result;

    private Stopwatch() {}

    /** Returns the shortest time of one run, repeated for at least so many seconds. */
    static double seconds(Supplier<?> work, double atLeast) {
        long end = System.nanoTime() + (long) (atLeast * 1e9);
        double shortest = Double.POSITIVE_INFINITY;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            result = work.get();
            shortest = Math.min(shortest, (System.nanoTime() - start) / 1e9);
        }
        return shortest;
    }
}
