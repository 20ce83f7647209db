package neurone.endurance;

import java.lang.management.ManagementFactory;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Random trainings for a given time, an hour unless told otherwise: {@code Endurance MINUTES SEED}.
 * Fails at the first undocumented exception or unnoticed NaN, saying the seed of its trial, and
 * when the heap that is left after collection grows.
 */
public final class Endurance {

    private static final int TRIALS_BETWEEN_LOOKS = 500;
    private static final int WARM_UP_LOOKS = 3;
    private static final double ALLOWED_GROWTH_IN_MB = 2;

    private final Map<Trial.Outcome, Integer> outcomes = new EnumMap<>(Trial.Outcome.class);
    private long trials;
    private double heapWhenWarm;

    private Endurance() {}

    public static void main(String[] args) {
        double minutes = args.length > 0 ? Double.parseDouble(args[0]) : 60;
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        new Endurance().run(minutes, seed);
    }

    private void run(double minutes, long seed) {
        long end = System.nanoTime() + (long) (minutes * 60e9);
        for (int looks = 1; looks <= WARM_UP_LOOKS + 1 || System.nanoTime() < end; looks++) {
            for (int i = 0; i < TRIALS_BETWEEN_LOOKS; i++) {
                outcomes.merge(new Trial(seed + trials).run(), 1, Integer::sum);
                trials++;
            }
            double heap = heapAfterCollection();
            heapWhenWarm = looks <= WARM_UP_LOOKS ? heap : heapWhenWarm;
            System.out.printf(
                    Locale.ROOT,
                    "%d trials %s, heap after collection %.2f MB%n",
                    trials,
                    outcomes,
                    heap);
            if (heap > heapWhenWarm + ALLOWED_GROWTH_IN_MB) {
                throw new AssertionError("the heap grows: it was " + heapWhenWarm + " MB");
            }
        }
    }

    private static double heapAfterCollection() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / 1e6;
    }
}
