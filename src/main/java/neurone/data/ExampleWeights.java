package neurone.data;

import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/** How often each example of a dataset counts in the cost. Immutable. */
final class ExampleWeights {

    /** All examples count alike. */
    static final ExampleWeights NONE = new ExampleWeights(new Examples(1, 0));

    private final Examples w;

    private ExampleWeights(Examples w) {
        this.w = w;
    }

    /** Refuses what is no weight, or none for each example. */
    static ExampleWeights of(double[] w, int m) {
        checkCount(w, m, "example");
        for (int i = 0; i < w.length; i++) {
            if (!(w[i] >= 0 && w[i] <= Double.MAX_VALUE)) {
                throw new IllegalArgumentException(
                        "weight "
                                + i
                                + " (counted from 0) is "
                                + w[i]
                                + ": a weight is finite and at least 0");
            }
        }
        if (Arrays.stream(w).allMatch(weight -> weight == 0)) {
            throw new IllegalArgumentException("all weights are 0: one at least must be above");
        }
        return new ExampleWeights(new Examples(1, w.clone()));
    }

    boolean areGiven() {
        return w.size() > 0;
    }

    /** Returns a new matrix, (1, m); all 1 where none are given. */
    DMatrixRMaj matrix(int m) {
        if (areGiven()) {
            return w.matrix();
        }
        DMatrixRMaj ones = new DMatrixRMaj(1, m);
        ones.fill(1);
        return ones;
    }

    ExampleWeights select(int... examples) {
        return areGiven() ? new ExampleWeights(w.select(examples)) : this;
    }

    void gather(int[] order, int from, int to, DMatrixRMaj batch) {
        w.gather(order, from, to, batch);
    }

    private static void checkCount(double[] w, int expected, String what) {
        Objects.requireNonNull(w, () -> "expected a weight for each " + what + ", got null");
        if (w.length != expected) {
            throw new IllegalArgumentException(
                    "expected "
                            + expected
                            + " weights, got "
                            + w.length
                            + ": give one for each "
                            + what);
        }
    }

    /** Gives each example the weight of its class. */
    static double[] ofClasses(Dataset data, double[] w) {
        checkCount(w, Math.max(2, data.outputs()), "class");
        return Arrays.stream(classes(data)).mapToDouble(c -> w[c]).toArray();
    }

    /** m / (K m_c), with m_c of the m examples in class c, and K classes that occur. */
    static double[] balanced(Dataset data) {
        int[] classes = classes(data);
        int[] counts = new int[Math.max(2, data.outputs())];
        Arrays.stream(classes).forEach(c -> counts[c]++);
        long occurring = Arrays.stream(counts).filter(n -> n > 0).count();
        return Arrays.stream(classes)
                .mapToDouble(c -> (double) classes.length / (occurring * counts[c]))
                .toArray();
    }

    private static int[] classes(Dataset data) {
        Task task = data.task();
        if (task == Task.LABELS || task == Task.NUMBERS) {
            throw new IllegalArgumentException(
                    "the targets are not classes, one for each example: weigh the examples with"
                            + " withWeights(...)");
        }
        return Classes.of(data.Y());
    }
}
