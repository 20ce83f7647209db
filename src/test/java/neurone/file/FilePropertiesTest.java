package neurone.file;

import java.nio.file.Path;
import neurone.Case;
import neurone.Network;
import neurone.data.Dataset;
import neurone.data.OneHot;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for every network that is kept in a file, tried on random ones. */
@Tag("slow")
@Tag("long")
class FilePropertiesTest {

    private static final double RATE = 0.01;

    @TempDir private Path folder;

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void aNetworkIsTheSameAfterSaveAndLoad(Case c) {
        Network network = c.network(c.size(), c.size());
        Path path = folder.resolve("model");
        ModelFile.save(network, path);
        Networks.assertSame(ModelFile.load(path), network);
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void aTrainingGoesOnWithTheSameBits(Case c) {
        int classes = 1 + c.size();
        int m = c.size();
        Network network = c.network(c.size(), classes);
        Dataset data =
                new Dataset(
                        c.matrix(network.inputs(), m),
                        OneHot.encode(c.labels(m, classes), classes));
        Trainer resumed = trainer(network.copy());
        Trainer trainer = trainer(network);
        trainer.fit(data, 2);
        Path path = folder.resolve("training");
        Checkpoint.save(trainer, path);

        Checkpoint.restore(resumed, path);
        trainer.fit(data, 2);
        resumed.fit(data, 2);
        Networks.assertSame(resumed.network(), network);
    }

    private static Trainer trainer(Network network) {
        return new Trainer(network, new CategoricalCrossEntropy(), new Adam(RATE)).batchSize(2);
    }
}
