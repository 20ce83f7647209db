package neurone.examples.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import neurone.linalg.Products;
import neurone.linalg.ProductsException;
import org.ejml.data.DMatrixRMaj;

/** The program that measures the way which its JVM was given, and prints what it finds. */
final class Measurement {

    static final String DESCRIPTION = "description: ";
    static final String FIGURES = "figures: ";
    static final String REFUSED = "refused: ";

    private static final int ROUNDS = 2;
    private static final int SIZE = 512;
    private static final int FEWEST = 3;
    private static final int MOST_STRETCHES = 32;
    private static final int STRETCHES_TO_WAIT = 3;
    private static final double STEADY = 0.95;

    private Measurement() {}

    /**
     * Measures.
     *
     * @param args the milliseconds for each of the four figures, and the language of the reader
     */
    public static void main(String[] args) {
        Locale locale = Locale.forLanguageTag(args[1]);
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, UTF_8);
        try {
            out.println(DESCRIPTION + Products.description(locale));
        } catch (ProductsException e) {
            out.println(REFUSED + e.message(locale));
            return;
        }
        out.println(FIGURES + figures(Duration.ofMillis(Long.parseLong(args[0]))).toLine());
    }

    /** The better of two rounds: loops that all figures share go on being compiled in the first. */
    private static Figures figures(Duration time) {
        Job wide = Job.digits(256, 1024, 1024);
        Job mnist = Job.digits(64, 128);
        Job moons = Job.moons(400);
        Figures best = Figures.NONE;
        for (int round = 0; round < ROUNDS; round++) {
            double wideStep = microseconds(wide::step, time);
            double mnistStep = microseconds(mnist::step, time);
            double gflops = gflops(time);
            best =
                    best.or(
                            new Figures(
                                    gflops, microseconds(moons::step, time), mnistStep, wideStep));
        }
        return best;
    }

    private static double gflops(Duration time) {
        DMatrixRMaj A = random(1);
        DMatrixRMaj B = random(2);
        DMatrixRMaj C = new DMatrixRMaj(SIZE, SIZE);
        double operations = 2.0 * SIZE * SIZE * SIZE;
        return operations / 1e3 / microseconds(() -> Products.multiply(A, B, C), time);
    }

    private static DMatrixRMaj random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj matrix = new DMatrixRMaj(SIZE, SIZE);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-1, 1));
        return matrix;
    }

    /** The median: a shared machine has slow moments. */
    private static double microseconds(Runnable task, Duration time) {
        warmUp(task, time.dividedBy(4));
        return median(run(task, time.dividedBy(2), FEWEST));
    }

    /**
     * Until none of the last stretches was the fastest: the vector loops run hundreds of times
     * slower until the compiler has done all of them, and not always faster from one to the next.
     */
    private static void warmUp(Runnable task, Duration stretch) {
        double fastest = Double.POSITIVE_INFINITY;
        int best = 0;
        for (int i = 0; i < MOST_STRETCHES && i - best <= STRETCHES_TO_WAIT; i++) {
            double now = median(run(task, stretch, 1));
            if (now < STEADY * fastest) {
                fastest = now;
                best = i;
            }
        }
    }

    private static double median(List<Long> nanos) {
        nanos.sort(null);
        return nanos.get(nanos.size() / 2) / 1e3;
    }

    private static List<Long> run(Runnable task, Duration time, int fewest) {
        List<Long> nanos = new ArrayList<>();
        long start = System.nanoTime();
        long last = start;
        while (nanos.size() < fewest || last - start < time.toNanos()) {
            task.run();
            long now = System.nanoTime();
            nanos.add(now - last);
            last = now;
        }
        return nanos;
    }
}
