package neurone.examples.lessons;

/** Times small pieces of work. */
final class Stopwatch {

    private Stopwatch() {}

    /** Returns the shortest time of one run, repeated for at least so many seconds. */
    static double seconds(Runnable work, double atLeast) {
        long end = System.nanoTime() + (long) (atLeast * 1e9);
        double shortest = Double.POSITIVE_INFINITY;
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            work.run();
            shortest = Math.min(shortest, (System.nanoTime() - start) / 1e9);
        }
        return shortest;
    }
}
