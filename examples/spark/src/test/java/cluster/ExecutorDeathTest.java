package cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.optimizer.Adam;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;

/** An executor that dies costs time, and no bit of the result. */
class ExecutorDeathTest {

    private static final int EPOCHS = 8;

    @Test
    void changesNoBit() throws IOException {
        // executors of this master start from SPARK_HOME/jars; what they need comes by class path
        Files.createDirectories(Path.of(System.getenv("SPARK_HOME"), "jars"));
        try (SparkSession session =
                SparkSession.builder()
                        .master("local-cluster[2,1,512]")
                        .config("spark.ui.enabled", false)
                        .config("spark.executor.memory", "512m")
                        .config(
                                "spark.executor.extraClassPath",
                                System.getProperty("java.class.path"))
                        .getOrCreate()) {
            JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
            List<Double> whole = train(spark, 0);
            List<Double> afterDeath = train(spark, 3);
            assertThat(afterDeath).isEqualTo(whole).hasSize(EPOCHS);
        }
    }

    /**
     * Trains; after the given epoch an executor is killed, and with it the shards that it holds.
     */
    private static List<Double> train(JavaSparkContext spark, int death) {
        List<Shard> shards = ClusterTest.shards(ClusterTest.data());
        ClusterGradient gradient =
                new ClusterGradient(
                        spark,
                        spark.parallelize(shards, shards.size()),
                        Loss.BINARY,
                        Summation.IN_ORDER);
        Network network = Network.inputs(2).dense(6, new Tanh()).dense(1, new Sigmoid()).build(3);
        ClusterTrainer trainer = new ClusterTrainer(network, gradient, new Adam(0.05));
        for (int epoch = 1; epoch <= EPOCHS; epoch++) {
            long start = System.nanoTime();
            trainer.step();
            System.out.printf(
                    Locale.ROOT, "epoch %d: %.0f ms%n", epoch, (System.nanoTime() - start) / 1e6);
            if (epoch == death) {
                kill(spark);
            }
        }
        return trainer.costs();
    }

    private static void kill(JavaSparkContext spark) {
        long pid =
                spark.parallelize(List.of(1, 2), 2)
                        .map(i -> ProcessHandle.current().pid())
                        .collect()
                        .get(0);
        assertThat(pid).isNotEqualTo(ProcessHandle.current().pid());
        ProcessHandle.of(pid).orElseThrow().destroyForcibly();
        System.out.println("an executor was killed");
    }
}
