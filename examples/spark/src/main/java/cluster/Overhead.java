package cluster;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/**
 * Measures what a gradient of 784-128-10 costs on this machine: in one pass, in two threads, and on
 * Spark with two tasks. Of each the shortest of many rounds, since other programs only add to it.
 */
public final class Overhead {

    private static final int LEAST_ROUNDS = 3;
    private static final double MS_EACH = 2000;
    private static final int MANY = 22;
    private static final int[] SIZES = {64, 2000, 20_000};

    private final JavaSparkContext spark;
    private final Network network =
            Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(1);

    private Overhead(JavaSparkContext spark) {
        this.spark = spark;
    }

    /** The command, without arguments. */
    public static void main(String[] args) throws Exception {
        long start = System.nanoTime();
        try (SparkSession session = SparkSession.builder().appName("overhead").getOrCreate()) {
            line("start of Spark", ms(start));
            new Overhead(JavaSparkContext.fromSparkContext(session.sparkContext())).report();
        }
        line("from start to end", ms(start));
    }

    private void report() throws Exception {
        double two = shortest(() -> nothing(2));
        double task = (shortest(() -> nothing(MANY)) - two) / (MANY - 2);
        line("a job of two tasks that do nothing", two);
        line("one task more", task);
        line("the model to bytes and back", shortest(() -> Model.of(network).network()));
        System.out.printf(
                "%n%-9s %10s %12s %16s %15s%n",
                "examples", "one pass", "two threads", "Spark, in order", "Spark, as tree");
        double perExample = 0;
        for (int m : SIZES) {
            perExample = row(m) / m;
        }
        System.out.printf(
                Locale.ROOT,
                "%nfor WorkersPicture: %.5f ms an example, %.1f a job, %.2f a task%n",
                perExample,
                two,
                task);
    }

    private void nothing(int tasks) {
        List<Integer> numbers = IntStream.range(0, tasks).boxed().toList();
        spark.parallelize(numbers, tasks).map(i -> i).collect();
    }

    /** Prints a line of the table; returns the time of one pass. */
    private double row(int m) throws Exception {
        Dataset digits = SyntheticDigits.of(m, 1);
        Shard all = Shard.of(digits.X(), digits.Y());
        double alone = shortest(() -> contribution(all, m));
        List<Shard> halves = List.of(half(m, 0), half(m, 1));
        System.out.printf(
                Locale.ROOT,
                "%-9d %7.2f ms %9.2f ms %13.2f ms %12.2f ms%n",
                m,
                alone,
                threads(halves, m),
                cluster(m, Summation.IN_ORDER),
                cluster(m, Summation.AS_A_TREE));
        return alone;
    }

    private static Shard half(int m, int half) {
        int[] columns = IntStream.range(half * m / 2, (half + 1) * m / 2).toArray();
        Dataset part = SyntheticDigits.of(m, 1).select(columns);
        return Shard.of(part.X(), part.Y());
    }

    private Contribution contribution(Shard shard, int m) {
        return Contribution.of(shard, network, Loss.CLASSES, m, 1);
    }

    private double threads(List<Shard> halves, int m) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(halves.size());
        try {
            return shortest(
                    () -> {
                        List<Future<Contribution>> parts = new ArrayList<>();
                        for (Shard half : halves) {
                            parts.add(pool.submit(() -> contribution(half, m)));
                        }
                        Contribution sum = Contribution.NOTHING;
                        for (Future<Contribution> part : parts) {
                            sum = sum.plus(part.get());
                        }
                    });
        } finally {
            pool.shutdown();
        }
    }

    private double cluster(int m, Summation summation) throws Exception {
        JavaRDD<Shard> shards = spark.parallelize(List.of(0, 1), 2).map(i -> half(m, i));
        ClusterGradient gradient = new ClusterGradient(spark, shards, Loss.CLASSES, summation);
        try {
            return shortest(() -> gradient.at(network, 1));
        } finally {
            shards.unpersist();
        }
    }

    private interface Job {
        void run() throws Exception;
    }

    /** The shortest of the rounds of some seconds, at least three, after as many to warm up. */
    private static double shortest(Job job) throws Exception {
        double shortest = Double.MAX_VALUE;
        for (boolean measures : new boolean[] {false, true}) {
            long first = System.nanoTime();
            for (int round = 0; round < LEAST_ROUNDS || ms(first) < MS_EACH; round++) {
                long start = System.nanoTime();
                job.run();
                shortest = measures ? Math.min(shortest, ms(start)) : shortest;
            }
        }
        return shortest;
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    private static void line(String what, double milliseconds) {
        System.out.printf(Locale.ROOT, "%-36s %8.2f ms%n", what, milliseconds);
    }
}
