package cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.file.ModelFile;
import neurone.optimizer.Adam;
import neurone.words.Words;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;

/** Trains a network with one hidden layer on the files of a folder, whose last column is 0 or 1. */
public final class Train {

    private static final int EVERY = 10;

    private Train() {}

    /**
     * The command.
     *
     * @param args csv or parquet, the folder, the number of epochs, and the file that is to hold
     *     the model; the checkpoint stands beside it
     */
    public static void main(String[] args) {
        Command.check(
                args.length == 4 && args[0].matches("csv|parquet") && Command.isCount(args[2]),
                new Words(
                        "il faut csv ou parquet, un dossier, le nombre d'époques et un fichier pour"
                                + " le modèle : csv data 100 model.safetensors",
                        "expected csv or parquet, a folder, the number of epochs and a file for the"
                                + " model: csv data 100 model.safetensors"));
        Path folder = Path.of(args[3]).toAbsolutePath().getParent();
        Command.check(
                Files.isDirectory(folder),
                Words.of(
                        "%s n'est pas un dossier : créez-le, il aura le modèle",
                        "%s is no folder: make it, the model will be there", folder));
        Command.run("train", session -> train(session, args));
    }

    private static void train(SparkSession session, String[] args) {
        JavaSparkContext spark = JavaSparkContext.fromSparkContext(session.sparkContext());
        JavaRDD<Shard> shards =
                args[0].equals("csv")
                        ? CsvFolder.read(spark, args[1], 1, Loss.BINARY)
                        : ParquetFolder.read(session, args[1], 1, Loss.BINARY);
        ClusterGradient gradient =
                new ClusterGradient(spark, shards, Loss.BINARY, Summation.IN_ORDER);
        int inputs =
                shards.filter(shard -> shard.m() > 0)
                        .map(shard -> shard.X().length / shard.m())
                        .first();
        Network network =
                Network.inputs(inputs).dense(16, new Tanh()).dense(1, new Sigmoid()).build(1);
        ClusterTrainer trainer = new ClusterTrainer(network, gradient, new Adam(0.05));
        Path model = Path.of(args[3]);
        int epochs = Integer.parseInt(args[2]);
        trainer.train(epochs, model.resolveSibling(model.getFileName() + ".checkpoint"), EVERY);
        ModelFile.save(network, model);
        System.out.println(
                new Words(
                                "%,d exemples en %d parts, %d époques, coût %.4f",
                                "%,d examples in %d shards, %d epochs, cost %.4f")
                        .with(
                                gradient.m(),
                                shards.getNumPartitions(),
                                trainer.costs().size(),
                                trainer.costs().get(trainer.costs().size() - 1))
                        .in(Locale.getDefault()));
    }
}
