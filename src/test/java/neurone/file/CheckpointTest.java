package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.optimizer.Momentum;
import neurone.optimizer.Optimizer;
import neurone.schedule.InverseTime;
import neurone.training.Epoch;
import neurone.training.Trainer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckpointTest {

    private static final Dataset MOONS = ToyData.moons(50, 0.3, 1);
    private static final Dataset OTHER_MOONS = ToyData.moons(30, 0.3, 2);
    private static final int PATIENCE = 4;
    private static final int EPOCHS = 20;

    private Path path;

    @BeforeEach
    void setPath(@TempDir Path folder) {
        path = folder.resolve("training.safetensors");
    }

    private static Network network(long seed, Activation second) {
        return Network.inputs(2)
                .dense(6, new RReLU())
                .dense(5, second)
                .dense(1, new Sigmoid())
                .build(seed);
    }

    private static Trainer trainer(Network network, Optimizer optimizer) {
        return new Trainer(network, new BinaryCrossEntropy(), optimizer)
                .batchSize(8)
                .schedule(new InverseTime(0.01))
                .validation(OTHER_MOONS)
                .earlyStopping(PATIENCE);
    }

    private static Trainer trainer(long seed, Optimizer optimizer) {
        return trainer(network(seed, PReLU.perUnit(5)), optimizer);
    }

    private static List<List<Double>> measures(Trainer trainer) {
        return trainer.history().epochs().stream().map(CheckpointTest::measures).toList();
    }

    private static List<Double> measures(Epoch epoch) {
        return List.of(
                epoch.cost(),
                epoch.accuracy(),
                epoch.validationCost(),
                epoch.validationAccuracy(),
                epoch.lastGradientNorm(),
                epoch.learningRate());
    }

    private static final class Killed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private void trainUntilItIsKilled(Trainer trainer, int epoch) {
        trainer.every(3, t -> Checkpoint.save(t, path))
                .onEpoch(
                        e -> {
                            if (e.number() == epoch) {
                                throw new Killed();
                            }
                        });
        assertThatThrownBy(() -> trainer.fit(MOONS, EPOCHS)).isInstanceOf(Killed.class);
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#fastOptimizers")
    void endsWithTheBitsOfATrainingThatWasNotKilled(Optimizer optimizer) {
        Trainer whole = trainer(1, optimizer).seed(7);
        whole.fit(MOONS, EPOCHS);

        trainUntilItIsKilled(trainer(1, optimizer).seed(7), 5);
        Trainer resumed = trainer(2, optimizer);
        Checkpoint.restore(resumed, path);
        assertThat(resumed.epoch()).isEqualTo(3);
        resumed.fit(MOONS, EPOCHS - resumed.epoch());

        Networks.assertSame(resumed.network(), whole.network());
        assertThat(measures(resumed)).isEqualTo(measures(whole));
        assertThat(resumed.epoch()).as("what early stopping leaves").isLessThan(EPOCHS);
    }

    @Test
    void keepsATrainingThatHasNotBegun() {
        Trainer trainer = trainer(1, new Adam(0.1));
        Checkpoint.save(trainer, path);
        Trainer other = trainer(2, new Adam(0.1));
        Checkpoint.restore(other, path);
        assertThat(other.epoch()).isZero();
        Networks.assertSame(other.network(), trainer.network());
    }

    @Test
    void keepsMeasuresThatWereNotTaken() {
        Trainer trainer = new Trainer(network(1, new ELU()), new BinaryCrossEntropy(), new Adam(1));
        trainer.fit(MOONS, 1);
        Checkpoint.save(trainer, path);
        Trainer other = new Trainer(network(2, new ELU()), new BinaryCrossEntropy(), new Adam(1));
        Checkpoint.restore(other, path);
        assertThat(other.history()).isEqualTo(trainer.history());
        assertThat(other.history().last().validationCost()).isNaN();
    }

    @Test
    void holdsAModelThatLoadsAlone() {
        Trainer trainer = trainer(1, new Momentum(0.1));
        trainer.fit(MOONS, 2);
        Checkpoint.save(trainer, path);
        Networks.assertSame(ModelFile.load(path), trainer.network());
    }

    private void assertRefuses(Trainer trainer, Class<?> exception, String problem) {
        assertThatThrownBy(() -> Checkpoint.restore(trainer, path))
                .isInstanceOf(exception)
                .hasMessage(path + ": " + problem);
        assertThat(trainer.epoch()).isZero();
    }

    private void saveAfter(int epochs) {
        Trainer trainer = trainer(1, new Adam(0.1));
        trainer.fit(MOONS, epochs);
        Checkpoint.save(trainer, path);
    }

    @Test
    void refusesATrainingOfAnotherNetwork() {
        saveAfter(1);
        assertRefuses(
                trainer(network(1, new ELU()), new Adam(0.1)),
                IllegalArgumentException.class,
                "the checkpoint has PReLU as layer2.activation, this network ELU: give the trainer"
                        + " a network of the same layers");
        assertRefuses(
                trainer(network(1, new PReLU()), new Adam(0.1)),
                IllegalArgumentException.class,
                "the checkpoint has 5 as layer2.activation.alphas, this network 1: give the trainer"
                        + " a network of the same layers");
        NetworkBuilder shorter = Network.inputs(2).dense(6, new RReLU()).dense(1, new Sigmoid());
        assertRefuses(
                trainer(shorter.build(1), new Adam(0.1)),
                IllegalArgumentException.class,
                "the checkpoint has 3 as layers, this network 2: give the trainer a network of the"
                        + " same layers");
    }

    @Test
    void refusesATrainingWithAnotherOptimizer() {
        saveAfter(1);
        assertRefuses(
                trainer(1, new Momentum(0.1)),
                IllegalArgumentException.class,
                "the state is of a run with optimizer Adam[learningRate=0.1, beta1=0.9,"
                        + " beta2=0.999, epsilon=1.0E-8], this trainer has"
                        + " Momentum[learningRate=0.1, beta=0.9]: give the trainer the settings"
                        + " that it had");
    }

    /** To make it looks at the name of each tensor, and each layer of a network asks for it. */
    @Test
    void makesTheMetadataOnce() {
        saveAfter(1);
        List<Metadata> asked =
                ModelFile.read(path, file -> List.of(file.metadata(), file.metadata()));
        assertThat(asked.get(0)).isSameAs(asked.get(1));
    }

    @Test
    void refusesAModelWithoutATraining() {
        Trainer trainer = trainer(1, new Adam(0.1));
        ModelFile.save(trainer.network(), path);
        assertRefuses(
                trainer,
                ModelFormatException.class,
                "holds a model, but no training run: Checkpoint.save writes both");
    }
}
