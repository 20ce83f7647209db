package neurone.doors;

import static neurone.doors.Typed.fine;
import static neurone.doors.Typed.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.data.IdxFile;
import neurone.data.Mnist;
import neurone.data.ToyData;
import neurone.file.Checkpoint;
import neurone.file.ModelFile;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of models, training runs and images; each message begins with where the file lies. */
class FileDoorTest {

    private static final Dataset XOR = ToyData.xor();
    private static final Path NOWHERE = Path.of("nowhere").toAbsolutePath();

    @TempDir Path folder;

    private static Network network(int units) {
        return Network.inputs(2).dense(units, new Tanh()).dense(1, new Sigmoid()).build(1);
    }

    private static Trainer trainer(Network network, Loss loss, Optimizer optimizer) {
        return new Trainer(network, loss, optimizer);
    }

    private static Trainer usual() {
        return trainer(network(8), new BinaryCrossEntropy(), new GradientDescent(0.5));
    }

    private Path checkpoint() {
        Path file = folder.resolve("run.ckpt");
        Trainer trainer = usual();
        trainer.fit(XOR, 5);
        Checkpoint.save(trainer, file);
        return file;
    }

    private Object restored(Trainer trainer) {
        Checkpoint.restore(trainer, checkpoint());
        return trainer.epoch();
    }

    @TestFactory
    Stream<DynamicTest> models() {
        String file = folder.resolve("run.ckpt") + ": ";
        return Stream.of(
                refused(
                        "a model that is not there",
                        () -> ModelFile.load(Path.of("nowhere", "a.safetensors")),
                        NOWHERE.resolve("a.safetensors") + ": there is no such file"),
                refused(
                        "a checkpoint that is not there",
                        () -> {
                            Checkpoint.restore(usual(), Path.of("nowhere", "..", "a.ckpt"));
                            return "";
                        },
                        NOWHERE.resolveSibling("a.ckpt") + ": there is no such file"),
                refused(
                        "a model into a folder that is not there",
                        () -> {
                            ModelFile.save(network(2), Path.of("nowhere", "a.safetensors"));
                            return "";
                        },
                        NOWHERE.resolve("a.safetensors")
                                + ": cannot be written: there is no such folder"),
                fine(
                        "a checkpoint as a model",
                        () -> ModelFile.load(checkpoint()).layer(1),
                        "Dense (2 -> 8) Tanh"),
                refused(
                        "a text as a model",
                        () ->
                                ModelFile.load(
                                        Files.writeString(folder.resolve("a.txt"), "epoch,cost\n")),
                        folder.resolve("a.txt") + ": the header claims ...of another kind"),
                fine("a checkpoint of the same settings", () -> restored(usual()), "5"),
                refused(
                        "a checkpoint of another width",
                        () ->
                                restored(
                                        trainer(
                                                network(9),
                                                new BinaryCrossEntropy(),
                                                new GradientDescent(0.5))),
                        file
                                + "the state has (8, 2) where W[1] of Dense 1 (2 -> 9) is (9, 2):"
                                + " build the network with the layers that it had"),
                refused(
                        "a checkpoint of another activation",
                        () ->
                                restored(
                                        trainer(
                                                Network.inputs(2)
                                                        .dense(8, new ReLU())
                                                        .dense(1, new Sigmoid())
                                                        .build(1),
                                                new BinaryCrossEntropy(),
                                                new GradientDescent(0.5))),
                        file
                                + "the checkpoint has Tanh as layer1.activation, this network ReLU:"
                                + " give the trainer a network of the same layers"),
                refused(
                        "a checkpoint of another loss",
                        () ->
                                restored(
                                        trainer(
                                                network(8),
                                                new MeanSquaredError(),
                                                new GradientDescent(0.5))),
                        file
                                + "the state is of a run with loss BinaryCrossEntropy[], this"
                                + " trainer has MeanSquaredError[]: give the trainer the settings"
                                + " that it had"),
                refused(
                        "a checkpoint of another rate",
                        () ->
                                restored(
                                        trainer(
                                                network(8),
                                                new BinaryCrossEntropy(),
                                                new GradientDescent(0.1))),
                        file
                                + "the state is of a run with optimizer"
                                + " GradientDescent[learningRate=0.5], this trainer has"
                                + " GradientDescent[learningRate=0.1]: give the trainer the settings"
                                + " that it had"),
                refused(
                        "a checkpoint of another optimizer",
                        () ->
                                restored(
                                        trainer(
                                                network(8),
                                                new BinaryCrossEntropy(),
                                                new Adam(0.5))),
                        file
                                + "the state is of a run with optimizer GradientDescent...: give the ..."),
                refused(
                        "a checkpoint of another batch size",
                        () -> restored(usual().batchSize(2)),
                        file
                                + "the state is of a run with batchSize ...: give the trainer the ..."),
                refused(
                        "a checkpoint taken up with other data",
                        () -> {
                            Trainer trainer = usual();
                            restored(trainer);
                            return trainer.fit(ToyData.moons(10, 0.1, 1), 1);
                        },
                        "the state that was restored is of a run on other data, m = 4, n_x = 2,"
                                + " n_y = 1, checksum ..., and this is m = 10, n_x = 2, n_y = 1,"
                                + " checksum ...: fit the data that it had, or train the network on"
                                + " these with a new trainer"),
                fine(
                        "a checkpoint taken up with the data that it had",
                        () -> {
                            Trainer trainer = usual();
                            restored(trainer);
                            return trainer.fit(ToyData.xor(), 1).last();
                        },
                        "epoch 6  cost ..."),
                fine(
                        "a history as CSV",
                        () -> {
                            Path csv = folder.resolve("h.csv");
                            usual().fit(XOR, 2).writeCsv(csv);
                            return Files.readAllLines(csv).size();
                        },
                        "3"),
                refused(
                        "a history into a folder that is not there",
                        () -> {
                            usual().fit(XOR, 1).writeCsv(Path.of("nowhere", "h.csv"));
                            return "";
                        },
                        NOWHERE.resolve("h.csv") + ": cannot be written: there is no such folder"));
    }

    private Path labels() throws IOException {
        byte[] labels = {0, 0, 8, 1, 0, 0, 0, 2, 3, 4};
        return Files.write(folder.resolve("labels"), labels);
    }

    private Path images() throws IOException {
        byte[] images = {0, 0, 8, 3, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 0, 1, 5};
        return Files.write(folder.resolve("images"), images);
    }

    @TestFactory
    Stream<DynamicTest> digits() {
        return Stream.of(
                refused(
                        "a folder that is not there",
                        () -> Mnist.train(Path.of("nowhere")),
                        NOWHERE
                                + ": does not exist: give the folder that holds MNIST's four files"),
                refused(
                        "a folder without them",
                        () -> Mnist.train(folder),
                        folder
                                + ": there is no train-images-idx3-ubyte or"
                                + " train-images-idx3-ubyte.gz in this folder: put MNIST's four"
                                + " files there"),
                refused(
                        "a file in place of the folder",
                        () -> Mnist.train(labels()),
                        folder.resolve("labels")
                                + ": is a file: give the folder that holds MNIST's four files"),
                refused(
                        "labels as images",
                        () -> IdxFile.readImages(labels()),
                        folder.resolve("labels")
                                + ": holds labels, not images: read it with IdxFile.readLabels"),
                refused(
                        "images as labels",
                        () -> IdxFile.readLabels(images()),
                        folder.resolve("images")
                                + ": holds images, not labels: read it with IdxFile.readImages"),
                refused(
                        "a text as images",
                        () ->
                                IdxFile.readImages(
                                        Files.writeString(folder.resolve("a.txt"), "5.1,3.5,1.4")),
                        folder.resolve("a.txt")
                                + ": is not an IDX file of images: it begins with 0x352e312c where"
                                + " 0x00000803 belongs"));
    }
}
