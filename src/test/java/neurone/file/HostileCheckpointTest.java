package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Momentum;
import neurone.training.Trainer;
import neurone.training.TrainingState;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Checkpoints made to mislead: each is refused in one sentence, and the trainer is as it was. */
class HostileCheckpointTest {

    private static final Dataset MOONS = ToyData.moons(10, 0.2, 1);
    private static final long SEED = 7;

    private Path path;
    private TrainingState saved;
    private HandMade checkpoint;

    /** After two epochs, of which the second is the better one. */
    @BeforeEach
    void save(@TempDir Path folder) throws IOException {
        path = folder.resolve("training.safetensors");
        Trainer trainer = trained(1, SEED, 2);
        saved = trainer.state();
        Checkpoint.save(trainer, path);
        checkpoint = HandMade.of(Files.readAllBytes(path));
    }

    private static Trainer trained(long network, long seed, int epochs) {
        Trainer trainer =
                new Trainer(
                                Network.inputs(2).dense(1, new Sigmoid()).build(network),
                                new BinaryCrossEntropy(),
                                new Momentum(0.1))
                        .seed(seed)
                        .validation(MOONS)
                        .earlyStopping(5);
        trainer.fit(MOONS, epochs);
        return trainer;
    }

    /** All that a restore may change. */
    private static List<Object> everything(TrainingState state) {
        return List.of(
                numbers(state.snapshot().parameters().stream()),
                numbers(state.snapshot().optimizerState().stream().flatMap(List::stream)),
                state.seed(),
                state.history(),
                state.stopped(),
                state.best().orElseThrow().epoch(),
                state.best().orElseThrow().waited(),
                numbers(state.best().orElseThrow().snapshot().parameters().stream()));
    }

    private static List<List<Double>> numbers(Stream<DMatrixRMaj> matrices) {
        return matrices.map(M -> DoubleStream.of(M.data).boxed().toList()).toList();
    }

    private void assertRefuses(HandMade file, Class<?> exception, String problem)
            throws IOException {
        Files.write(path, file.bytes());
        Trainer trainer = trained(2, SEED + 1, 1);
        List<Object> before = everything(trainer.state());
        assertThatThrownBy(() -> Checkpoint.restore(trainer, path))
                .isInstanceOf(exception)
                .hasMessage(path + ": " + problem);
        assertThat(everything(trainer.state())).isEqualTo(before);
    }

    private void assertRefuses(HandMade file, String problem) throws IOException {
        assertRefuses(file, ModelFormatException.class, problem);
    }

    /** Refuses the checkpoint with one of its texts changed. */
    private void assertRefuses(String name, String value, String changed, String problem)
            throws IOException {
        assertRefuses(
                checkpoint.with(
                        "\"checkpoint.%s\":\"%s\"".formatted(name, value),
                        "\"checkpoint.%s\":\"%s\"".formatted(name, changed)),
                problem);
    }

    @Test
    void restoresTheCheckpointThatTheOthersAreMadeOf() throws IOException {
        Files.write(path, checkpoint.bytes());
        Trainer trainer = trained(2, SEED + 1, 1);
        Checkpoint.restore(trainer, path);
        assertThat(everything(trainer.state())).isEqualTo(everything(saved));
    }

    @Test
    void refusesANumberOfEpochsThatCannotBe() throws IOException {
        for (String epochs : List.of("-1", "two", "2.0", "1000000000", "")) {
            assertRefuses(
                    "epochs",
                    "2",
                    epochs,
                    "the metadata has \""
                            + epochs
                            + "\" as \"checkpoint.epochs\", where a whole number from 0 to"
                            + " 999999999 belongs");
        }
    }

    @Test
    void refusesANumberOfEpochsThatIsNotThatOfItsHistory() throws IOException {
        assertRefuses(
                "epochs",
                "2",
                "999999999",
                "tensor \"checkpoint.history.cost\" has the shape (2, 1) where (999999999, 1)"
                        + " belongs");
        assertRefuses(
                "epochs", "2", "0", "the best epoch of a state expects a number up to 0, got 2");
    }

    @Test
    void refusesABestEpochThatIsNotOneOfItsEpochs() throws IOException {
        assertRefuses(
                "best.epoch",
                "2",
                "0",
                "the best epoch of a state expects a number from 1 and a wait from 0, got 0 and 0");
        assertRefuses(
                "best.epoch",
                "2",
                "3",
                "the best epoch of a state expects a number up to 2, got 3");
        assertRefuses(
                checkpoint.with("\"checkpoint.best.waited\":\"0\"", "\"a\":\"b\""),
                "the metadata lacks \"checkpoint.best.waited\"");
    }

    @Test
    void refusesABestEpochWithoutItsParameters() throws IOException {
        assertRefuses(
                checkpoint.with("checkpoint.best.layer1.b", "checkpoint.best.layer1.c"),
                "there is no tensor \"checkpoint.best.layer1.b\"");
        assertRefuses(
                checkpoint.withFirst("checkpoint.best.layer1.b", Double.NaN),
                "tensor \"checkpoint.best.layer1.b\" has NaN in row 0, column 0 (counted from 0):"
                        + " every number must be finite");
    }

    @Test
    void refusesAMemoryThatIsNotFinite() throws IOException {
        assertRefuses(
                checkpoint.withFirst("checkpoint.layer1.W.memory1", Double.NaN),
                "tensor \"checkpoint.layer1.W.memory1\" has NaN in row 0, column 0 (counted from"
                        + " 0): every number must be finite");
    }

    @Test
    void refusesAMemoryOfAnotherShape() throws IOException {
        assertRefuses(
                checkpoint.with(
                        "\"checkpoint.layer1.W.memory1\":{\"dtype\":\"F64\",\"shape\":[1,2]",
                        "\"checkpoint.layer1.W.memory1\":{\"dtype\":\"F64\",\"shape\":[2,1]"),
                IllegalArgumentException.class,
                "the state has (2, 1) where the optimizer state of W[1] of Dense 1 (2 -> 1) is"
                        + " (1, 2): give the trainer the settings that it had");
        assertRefuses(
                checkpoint.with("layer1.W.memory1", "best.W.memory1"),
                "tensor \"checkpoint.best.W.memory1\" belongs to no part of the training");
    }

    @Test
    void refusesASeedThatIsNoNumber() throws IOException {
        assertRefuses(
                "seed",
                "7",
                "x",
                "the metadata has \"x\" as \"checkpoint.seed\", where a whole number belongs");
    }

    @Test
    void refusesAnythingElseThanTrueOrFalse() throws IOException {
        for (String stopped : List.of("maybe", "True", "")) {
            assertRefuses(
                    "stopped",
                    "false",
                    stopped,
                    "the metadata has \""
                            + stopped
                            + "\" as \"checkpoint.stopped\", where true or false belongs");
        }
    }

    @Test
    void refusesWhatBelongsToNoPartOfTheTraining() throws IOException {
        assertRefuses(
                checkpoint
                        .with("\"checkpoint.best.epoch\"", "\"a\"")
                        .with("\"checkpoint.epochs\":\"2\"", "\"checkpoint.epochs\":\"0\""),
                "tensor \"checkpoint.best.layer1.W\" belongs to no part of the training");
    }
}
