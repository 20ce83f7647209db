package neurone.data;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;

/** Random orders of examples. Safe for use by several threads at once. */
public final class Shuffle {

    private Shuffle() {}

    /**
     * The numbers 0 to m - 1 in a random order.
     *
     * @param m how many, at least 0
     * @param seed the same seed gives the same order
     * @return a new array
     */
    public static int[] order(int m, long seed) {
        if (m < 0) {
            throw new IllegalArgumentException("expected at least 0 examples, got " + m);
        }
        int[] order = new int[m];
        for (int i = 0; i < m; i++) {
            order[i] = i;
        }
        shuffle(order, new SplittableRandom(seed));
        return order;
    }

    /**
     * Puts the array in a random order, each order as likely as another (Fisher and Yates).
     *
     * @param order any numbers. Modified.
     * @param random the source of randomness
     */
    public static void shuffle(int[] order, RandomGenerator random) {
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int swapped = order[i];
            order[i] = order[j];
            order[j] = swapped;
        }
    }
}
