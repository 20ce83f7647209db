package cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Parameter;
import neurone.data.ToyData;
import neurone.optimizer.Adam;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * An executor that is killed in the middle of a step costs time, and no bit of the result. Here a
 * standalone master, two workers and two executors run, each executor a process of its own.
 */
class ExecutorDeathTest {

    private static final int[] SIZES = {1750, 1, 0, 3250, 750, 4249};
    private static final int EPOCHS = 6;
    private static final int DEATH = 4;

    private static SparkSession session;
    private static JavaSparkContext spark;

    @BeforeAll
    static void startCluster() throws IOException {
        // a worker starts executors from here; what they need comes by their class path
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        // workers start executors in folders of their own
        String classes =
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .map(path -> Path.of(path).toAbsolutePath().toString())
                        .collect(Collectors.joining(File.pathSeparator));
        session =
                SparkSession.builder()
                        .master("local-cluster[2,1,1024]")
                        .config("spark.ui.enabled", false)
                        .config("spark.executor.memory", "512m")
                        .config("spark.executor.extraClassPath", classes)
                        .config("spark.executorEnv.SPARK_SCALA_VERSION", "2.13")
                        .getOrCreate();
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @AfterAll
    static void stopCluster() {
        session.stop();
    }

    /** What a run left, and how long each of its epochs took. */
    private record Run(List<Double> costs, double[] parameters, List<Double> milliseconds) {}

    @Test
    void changesNoBit() throws Exception {
        ExecutorKiller killer = new ExecutorKiller(spark);
        spark.sc().addSparkListener(killer);
        Run quiet = train(() -> {});
        assertThat(killer.lostTasks()).isZero();
        Run deadly = train(killer::arm);
        assertThat(killer.lostTasks()).isPositive();
        assertThat(deadly.costs()).isEqualTo(quiet.costs()).hasSize(EPOCHS);
        assertThat(deadly.costs().get(EPOCHS - 1)).isLessThan(deadly.costs().get(0));
        assertThat(deadly.parameters()).isEqualTo(quiet.parameters());
        System.out.printf(
                Locale.ROOT,
                "an epoch %.2f s; with an executor's death %.2f s, %d tasks lost; the next %.2f s%n",
                median(quiet.milliseconds()) / 1e3,
                deadly.milliseconds().get(DEATH - 1) / 1e3,
                killer.lostTasks(),
                deadly.milliseconds().get(DEATH) / 1e3);
    }

    private static double median(List<Double> numbers) {
        return numbers.stream().sorted().toList().get(numbers.size() / 2);
    }

    private static Run train(Runnable beforeDeath) {
        List<Shard> shards = Cut.into(ToyData.moons(10_000, 0.2, 1), SIZES);
        ClusterGradient gradient =
                new ClusterGradient(
                        spark,
                        spark.parallelize(shards, shards.size()),
                        Loss.BINARY,
                        Summation.IN_ORDER);
        Network network =
                Network.inputs(2)
                        .dense(64, new Tanh())
                        .dense(32, new Tanh())
                        .dense(1, new Sigmoid())
                        .build(3);
        ClusterTrainer trainer = new ClusterTrainer(network, gradient, new Adam(0.01));
        List<Double> milliseconds = new ArrayList<>();
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            if (epoch == DEATH) {
                beforeDeath.run();
            }
            long start = System.nanoTime();
            trainer.step();
            milliseconds.add((System.nanoTime() - start) / 1e6);
        }
        double[] parameters =
                network.parameters().stream()
                        .map(Parameter::value)
                        .flatMapToDouble(M -> Arrays.stream(M.data, 0, M.getNumElements()))
                        .toArray();
        return new Run(trainer.costs(), parameters, milliseconds);
    }
}
