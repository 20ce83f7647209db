package cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import neurone.Network;
import neurone.Pass;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.optimizer.RMSProp;
import neurone.training.Trainer;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a cluster computes is what one machine computes. */
class ClusterTest {

    /** Unequal, and two of them empty. */
    private static final int[] SIZES = {1, 0, 130, 7, 0, 262};

    private static final int M = 400;

    private static SparkSession session;
    private static JavaSparkContext spark;

    @TempDir private Path folder;

    @BeforeAll
    static void startSpark() {
        session =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.ui.enabled", false)
                        .getOrCreate();
        spark = JavaSparkContext.fromSparkContext(session.sparkContext());
    }

    @AfterAll
    static void stopSpark() {
        session.stop();
    }

    private static Dataset data() {
        return ToyData.moons(M, 0.2, 1);
    }

    private static List<Shard> shards(Dataset data) {
        return Cut.into(data, SIZES);
    }

    private static ClusterGradient gradient(Summation summation) {
        JavaRDD<Shard> rdd = spark.parallelize(shards(data()), SIZES.length);
        return new ClusterGradient(spark, rdd, Loss.BINARY, summation);
    }

    private static Network network(Activation g) {
        return Network.inputs(2).dense(6, g).dense(4, g).dense(1, new Sigmoid()).build(3);
    }

    private static final List<Activation> ACTIVATIONS =
            List.of(
                    new Identity(),
                    new Sigmoid(),
                    new Tanh(),
                    new ReLU(),
                    new LeakyReLU(),
                    new PReLU(),
                    // its noise has one value, as nobody draws the same on another machine
                    new RReLU(0.25, 0.25),
                    new ELU(),
                    new Softmax());

    private static double[] onOneMachine(Network network) {
        Pass pass = network.newPass(Loss.BINARY.value());
        pass.forward(data().X(), Mode.training(new SplittableRandom(1)));
        return pass.backward(data().Y()).toArray();
    }

    private static double difference(double[] expected, double[] actual) {
        double largest = 0;
        double size = 0;
        for (int i = 0; i < expected.length; i++) {
            largest = Math.max(largest, Math.abs(expected[i] - actual[i]));
            size = Math.max(size, Math.abs(expected[i]));
        }
        return largest / size;
    }

    @Test
    void givesTheGradientOfOneMachineForEachActivation() {
        for (Summation summation : Summation.values()) {
            ClusterGradient gradient = gradient(summation);
            assertThat(gradient.m()).isEqualTo(M);
            for (Activation g : ACTIVATIONS) {
                Network network = network(g);
                double[] expected = onOneMachine(network);
                double difference = difference(expected, gradient.at(network, 1).gradient());
                double averaged = difference(expected, averaged(network));
                System.out.printf(
                        "%-10s %-10s %.1e, mean of the shards' own gradients %.0e%n",
                        summation, g.getClass().getSimpleName(), difference, averaged);
                assertThat(difference).isLessThan(1e-12);
                assertThat(averaged).isGreaterThan(1e-2);
            }
        }
    }

    /** What comes out where each shard divides by its own m, and their mean is taken. */
    private static double[] averaged(Network network) {
        double[] sum = new double[network.parameterCount()];
        List<Shard> shards = shards(data()).stream().filter(shard -> shard.m() > 0).toList();
        for (Shard shard : shards) {
            double[] own = Contribution.of(shard, network, Loss.BINARY, shard.m(), 1).gradient();
            for (int i = 0; i < sum.length; i++) {
                sum[i] += own[i] / shards.size();
            }
        }
        return sum;
    }

    private static double[] parameters(Network network) {
        return network.parameters().stream()
                .map(Parameter::value)
                .flatMapToDouble(M -> Arrays.stream(M.data, 0, M.getNumElements()))
                .toArray();
    }

    @Test
    void trainsAsOneMachineDoesWithEachOptimizer() {
        ClusterGradient gradient = gradient(Summation.IN_ORDER);
        for (Optimizer optimizer :
                List.of(
                        new GradientDescent(0.1),
                        new Momentum(0.1),
                        new RMSProp(0.01),
                        new Adam(0.01))) {
            Network here = network(new Tanh());
            new Trainer(here, Loss.BINARY.value(), optimizer).fit(data(), 20);
            Network there = network(new Tanh());
            ClusterTrainer trainer = new ClusterTrainer(there, gradient, optimizer);
            for (int epoch = 1; epoch <= 20; epoch++) {
                trainer.step();
            }
            assertThat(difference(parameters(here), parameters(there))).isLessThan(1e-12);
        }
    }

    @Test
    void resumesWithTheSameBits() {
        ClusterGradient gradient = gradient(Summation.IN_ORDER);
        Path whole = folder.resolve("whole");
        ClusterTrainer once = new ClusterTrainer(network(new RReLU()), gradient, new Adam(0.01));
        once.train(12, whole, 5);
        Path cut = folder.resolve("cut");
        new ClusterTrainer(network(new RReLU()), gradient, new Adam(0.01)).train(7, cut, 5);
        ClusterTrainer again = new ClusterTrainer(network(new RReLU()), gradient, new Adam(0.01));
        again.train(12, cut, 5);
        assertThat(parameters(again.network())).isEqualTo(parameters(once.network()));
        assertThat(again.costs()).isEqualTo(once.costs()).hasSize(12);
        assertThat(cut).hasSameBinaryContentAs(whole);
    }

    @Test
    void refusesABrokenCheckpointAndOneOfAnotherNetwork() throws IOException {
        ClusterGradient gradient = gradient(Summation.IN_ORDER);
        Path file = folder.resolve("state");
        new ClusterTrainer(network(new Tanh()), gradient, new Adam(0.01)).train(2, file, 1);
        ClusterTrainer other =
                new ClusterTrainer(network(new Tanh()), gradient, new Momentum(0.01));
        assertThatThrownBy(() -> other.train(3, file, 1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "the checkpoint is of another network or another optimizer");
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2]++;
        Files.write(file, bytes);
        assertThatThrownBy(() -> ClusterState.read(file))
                .hasMessage(
                        file
                                + " is no checkpoint of this program, or is broken: delete it to"
                                + " start anew");
    }

    private void write(String name, List<Shard> shards) throws IOException {
        for (int i = 0; i < shards.size(); i++) {
            Path file = Files.createDirectories(folder.resolve(name)).resolve("part-" + i + ".csv");
            try (PrintWriter out = new PrintWriter(file.toFile(), "UTF-8")) {
                out.println("x1,x2,y");
                Shard shard = shards.get(i);
                for (int k = 0; k < shard.m(); k++) {
                    out.println(shard.X()[k] + "," + shard.X()[shard.m() + k] + "," + shard.Y()[k]);
                }
            }
        }
    }

    @Test
    void readsTheFilesOfAFolder() throws IOException {
        write("csv", shards(data()));
        List<Shard> read =
                CsvFolder.read(spark, folder.resolve("csv").toString(), 1, Loss.BINARY).collect();
        assertThat(read).extracting(Shard::m).containsExactly(1, 0, 130, 7, 0, 262);
        assertThat(read.get(2).X()).isEqualTo(shards(data()).get(2).X());
        session.read()
                .option("header", true)
                .option("inferSchema", true)
                .csv(folder.resolve("csv").toString())
                .write()
                .parquet(folder.resolve("parquet").toString());
        JavaRDD<Shard> parquet =
                ParquetFolder.read(session, folder.resolve("parquet").toString(), 1, Loss.BINARY);
        Network network = network(new Tanh());
        double[] expected = onOneMachine(network);
        for (JavaRDD<Shard> rdd :
                List.of(
                        CsvFolder.read(spark, folder.resolve("csv").toString(), 1, Loss.BINARY),
                        parquet)) {
            ClusterGradient gradient =
                    new ClusterGradient(spark, rdd, Loss.BINARY, Summation.IN_ORDER);
            assertThat(difference(expected, gradient.at(network, 1).gradient())).isLessThan(1e-12);
        }
    }

    @Test
    void namesFileAndLineOfWhatIsNoNumber() throws IOException {
        write("csv", shards(data()));
        Path file = folder.resolve("csv").resolve("part-2.csv");
        List<String> lines = Files.readAllLines(file);
        lines.set(80, "0.5,NaN,1");
        Files.write(file, lines);
        assertRefuses("part-2.csv, line 81, column x2: NaN is not a finite number");
        assertRefuses(
                "part-2.csv, ligne 81, colonne x2 : NaN n'est pas un nombre fini", Locale.FRENCH);
        lines.set(80, "0.5,half,1");
        Files.write(file, lines);
        assertRefuses("part-2.csv, line 81, column x2: \"half\" is not a number");
        for (String ofJava : List.of("12D", "3f", "0x1p3")) {
            lines.set(80, "0.5," + ofJava + ",1");
            Files.write(file, lines);
            assertRefuses("part-2.csv, line 81, column x2: \"" + ofJava + "\" is not a number");
        }
        lines.set(80, "0.5,1,2");
        Files.write(file, lines);
        assertRefuses(
                "part-2.csv, line 81, column y: 2 is not a target: expected a number from 0 to"
                        + " 1");
        lines.set(80, "0.5,1");
        Files.write(file, lines);
        assertRefuses("part-2.csv, line 81: expected 3 numbers, got 2");
        Files.write(file, List.of("x1,x3,y"));
        assertRefuses("part-2.csv, line 1: expected the columns x1,x2,y, got: x1,x3,y");
        Files.write(file, new byte[0]);
        assertRefuses("part-2.csv, line 1: expected the columns x1,x2,y, got: ");
    }

    private void assertRefusesRow(String last, String problem) {
        String folder = this.folder.resolve("rows" + last.hashCode()).toString();
        String rows = "SELECT 0.5D x1, 1D x2, 0 y UNION ALL SELECT 0.5D, 2D, 1";
        session.sql(rows).coalesce(1).write().parquet(folder);
        session.sql(last).write().mode("append").parquet(folder);
        JavaRDD<Shard> rdd = ParquetFolder.read(session, folder, 1, Loss.BINARY);
        assertThatThrownBy(() -> new ClusterGradient(spark, rdd, Loss.BINARY, Summation.IN_ORDER))
                .satisfies(
                        e ->
                                assertThat(Reasons.of(e, Locale.ENGLISH))
                                        .matches("file:/.*parquet, row 1, column " + problem));
    }

    @Test
    void namesFileAndRowOfWhatIsNoNumber() {
        assertRefusesRow("SELECT 0.5D x1, double('NaN') x2, 0 y", "x2: NaN is not a finite number");
        assertRefusesRow("SELECT 0.5D x1, CAST(NULL AS DOUBLE) x2, 0 y", "x2: there is no number");
        assertRefusesRow("SELECT 0.5D x1, 1D x3, 0 y", "x[23]: there is no number");
        assertRefusesRow(
                "SELECT 0.5D x1, 1D x2, 7 y",
                "y: 7 is not a target: expected a number from 0 to 1");
    }

    @Test
    void findsOneNaNInAMillionLines() throws IOException {
        Path csv = Files.createDirectories(folder.resolve("csv"));
        Path file = csv.resolve("large.csv");
        try (PrintWriter out = new PrintWriter(file.toFile(), "UTF-8")) {
            out.println("x1,x2,y");
            for (int line = 2; line <= 1_000_001; line++) {
                out.println(line == 765_432 ? "1,NaN,0" : "1,2,0");
            }
        }
        assertRefuses("large.csv, line 765432, column x2: NaN is not a finite number");
    }

    private void assertRefuses(String problem) {
        assertRefuses(problem, Locale.ENGLISH);
    }

    private void assertRefuses(String problem, Locale locale) {
        JavaRDD<Shard> rdd =
                CsvFolder.read(spark, folder.resolve("csv").toString(), 1, Loss.BINARY);
        assertThatThrownBy(() -> new ClusterGradient(spark, rdd, Loss.BINARY, Summation.IN_ORDER))
                .satisfies(e -> assertThat(Reasons.of(e, locale)).endsWith("/" + problem));
    }
}
