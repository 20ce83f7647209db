package neurone.bench;

import java.util.Arrays;
import java.util.Locale;
import neurone.examples.speed.Job;
import neurone.linalg.Products;

/**
 * Prints how much longer a step takes than its products alone, the two in turns: two starts of Java
 * one after the other differ by more than that.
 */
final class StepOverProducts {

    private static final int WARM_UP = 5;
    private static final int TURNS = 21;
    private static final long NANOS_OF_A_TURN = 200_000_000;

    private StepOverProducts() {}

    /** For each job the medians in microseconds, and the median of the turns' ratios. */
    public static void main(String[] args) {
        System.out.println(Products.description());
        for (String name : new String[] {"moons", "mnist", "wide"}) {
            Job job = Jobs.named(name);
            Layers layers = Layers.named(name);
            double[] steps = new double[TURNS];
            double[] products = new double[TURNS];
            double[] ratios = new double[TURNS];
            for (int turn = -WARM_UP; turn < TURNS; turn++) {
                int i = Math.max(0, turn);
                steps[i] = micros(job::step);
                products[i] = micros(layers::multiply);
                ratios[i] = steps[i] / products[i];
            }
            System.out.printf(
                    Locale.ROOT,
                    "%-6s step %,8.1f  products %,8.1f  ratio %.2f%n",
                    name,
                    median(steps),
                    median(products),
                    median(ratios));
        }
    }

    /** The mean time of a run, over one turn. */
    private static double micros(Runnable run) {
        long start = System.nanoTime();
        long nanos;
        int runs = 0;
        do {
            run.run();
            runs++;
            nanos = System.nanoTime() - start;
        } while (nanos < NANOS_OF_A_TURN);
        return nanos / 1e3 / runs;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        return values[values.length / 2];
    }
}
