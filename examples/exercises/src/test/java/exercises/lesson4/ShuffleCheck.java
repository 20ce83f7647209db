package exercises.lesson4;

import exercises.check.Check;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import neurone.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/** Checks a shuffle by what must hold of any: its numbers are free. */
final class ShuffleCheck {

    private static final int M = 40;

    interface Shuffle {
        Dataset of(Dataset data, RandomGenerator random);
    }

    private ShuffleCheck() {}

    static void of(Check check, Shuffle shuffle) {
        int[] first = order(check, shuffle, M, check.seed());
        if (Arrays.equals(first, inOrder(M))) {
            throw check.mistake("same-order");
        }
        if (!Arrays.equals(first, order(check, shuffle, M, check.seed()))) {
            throw check.mistake("own-random");
        }
        if (Arrays.equals(first, order(check, shuffle, M, check.seed() + 1))) {
            throw check.mistake("own-random");
        }
        checkEveryOrder(check, shuffle);
    }

    /** With three examples there are six orders; in 300 shuffles each comes up. */
    private static void checkEveryOrder(Check check, Shuffle shuffle) {
        int[] counts = new int[27];
        for (int k = 0; k < 300; k++) {
            int[] order = order(check, shuffle, 3, check.seed() * 1000 + k);
            counts[9 * order[0] + 3 * order[1] + order[2]]++;
        }
        long orders = Arrays.stream(counts).filter(count -> count > 20).count();
        if (orders < 6) {
            throw check.mistake("not-every-order", orders);
        }
    }

    private static int[] inOrder(int m) {
        int[] order = new int[m];
        Arrays.setAll(order, i -> i);
        return order;
    }

    /** The numbers of the examples after a shuffle, each of which must be there with its answer. */
    private static int[] order(Check check, Shuffle shuffle, int m, long seed) {
        DMatrixRMaj X = new DMatrixRMaj(2, m);
        DMatrixRMaj Y = new DMatrixRMaj(1, m);
        for (int e = 0; e < m; e++) {
            X.set(0, e, e);
            X.set(1, e, -e);
            Y.set(0, e, e % 2);
        }
        Dataset data = new Dataset(X, Y);
        Dataset shuffled = check.run(() -> shuffle.of(data, new SplittableRandom(seed)));
        if (shuffled == null) {
            throw check.mistake("null");
        }
        if (shuffled.size() != m) {
            throw check.mistake("size", m, shuffled.size());
        }
        int[] order = new int[m];
        boolean[] seen = new boolean[m];
        for (int e = 0; e < m; e++) {
            order[e] = (int) shuffled.X().get(0, e);
            if (seen[order[e]]) {
                throw check.mistake("repeated", order[e]);
            }
            seen[order[e]] = true;
        }
        for (int e = 0; e < m; e++) {
            if (shuffled.Y().get(0, e) != order[e] % 2) {
                throw check.mistake("y-left", order[e]);
            }
        }
        return order;
    }
}
