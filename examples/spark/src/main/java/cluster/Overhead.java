package cluster;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Measures what a step on the cluster costs beyond its arithmetic, for 784-128-10. */
public final class Overhead {

    private static final int ROUNDS = 15;

    private Overhead() {}

    public static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        try (SparkSession session = SparkSession.builder().appName("overhead").getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            System.out.printf(Locale.ROOT, "start of Spark       %8.0f ms%n", ms(start));
            List<Integer> two = List.of(1, 2);
            report("a job of 2 nothings", () -> spark.parallelize(two, 2).map(i -> i).collect());
            List<Integer> many = IntStream.range(0, 202).boxed().toList();
            report(
                    "a job of 202 nothings",
                    () -> spark.parallelize(many, 202).map(i -> i).collect());
            Dataset digits = SyntheticDigits.of(2000, 1);
            Network network =
                    Network.inputs(784).dense(128, new ReLU()).dense(10, new Softmax()).build(1);
            Shard shard = Shard.of(digits.X(), digits.Y());
            report(
                    "2,000 digits, here",
                    () -> Contribution.of(shard, network, Loss.CLASSES, 2000, 1));
            JavaRDD<Shard> shards =
                    spark.parallelize(List.of(0, 1), 2)
                            .map(
                                    i -> {
                                        int[] half =
                                                IntStream.range(1000 * i, 1000 * i + 1000)
                                                        .toArray();
                                        Dataset part = SyntheticDigits.of(2000, 1).select(half);
                                        return Shard.of(part.X(), part.Y());
                                    });
            for (Summation summation : Summation.values()) {
                ClusterGradient gradient =
                        new ClusterGradient(spark, shards, Loss.CLASSES, summation);
                report("2,000 digits, " + summation, () -> gradient.at(network, 1));
            }
            report("the model to bytes and back", () -> Model.of(network).network());
        }
        System.out.printf(Locale.ROOT, "from start to end    %8.0f ms%n", ms(start));
    }

    private static double ms(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** The median of some rounds, after as many to warm up. */
    private static void report(String what, Runnable job) {
        double[] times = new double[2 * ROUNDS];
        for (int i = 0; i < times.length; i++) {
            long start = System.nanoTime();
            job.run();
            times[i] = ms(start);
        }
        double[] late = Arrays.copyOfRange(times, ROUNDS, times.length);
        Arrays.sort(late);
        System.out.printf(Locale.ROOT, "%-27s %8.1f ms%n", what, late[ROUNDS / 2]);
    }
}
