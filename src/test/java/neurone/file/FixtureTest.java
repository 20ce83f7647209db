package neurone.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import neurone.Network;
import neurone.activation.PReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.assertj.core.data.Offset;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

/** Files that version 1 of the format has written: every later version loads them. */
class FixtureTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "neurone", "file");
    private static final Path MODEL = FOLDER.resolve("model-v1.safetensors");
    private static final Path CHECKPOINT = FOLDER.resolve("checkpoint-v1.safetensors");

    /** Which differs from one machine to another. */
    private static final Offset<Double> ROUNDING = Offset.offset(1e-12);

    /** Writes the files; they are never to be written again. */
    public static void main(String[] args) {
        ModelFile.save(Networks.withEveryActivation(), MODEL);
        Trainer trainer = trainer();
        trainer.fit(ToyData.xor(), 3);
        Checkpoint.save(trainer, CHECKPOINT);
    }

    private static Trainer trainer() {
        Network network = Network.inputs(2).dense(3, new PReLU()).dense(1, new Sigmoid()).build(1);
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.1))
                .seed(7)
                .validation(ToyData.xor())
                .earlyStopping(2);
    }

    private static int bits(Network network) {
        return Arrays.hashCode(
                network.parameters().stream()
                        .mapToInt(p -> Arrays.hashCode(p.value().data))
                        .toArray());
    }

    @Test
    void loadsAModelOfVersion1() {
        Network network = ModelFile.load(MODEL);
        assertThat(network).hasToString(Networks.withEveryActivation().toString());
        assertThat(bits(network)).isEqualTo(208474163);
        DMatrixRMaj Yhat =
                network.predict(new DMatrixRMaj(new double[][] {{1, -2}, {0.5, 3}, {-1, 0.1}}));
        assertThat(Yhat.data)
                .containsExactly(
                        new double[] {
                            0.3982924681391353,
                            0.3927985518330059,
                            0.6017075318608647,
                            0.6072014481669942
                        },
                        ROUNDING);
    }

    @Test
    void resumesACheckpointOfVersion1() {
        Trainer trainer = trainer().seed(0);
        Checkpoint.restore(trainer, CHECKPOINT);
        assertThat(bits(trainer.network())).isEqualTo(799032676);
        assertThat(trainer.epoch()).isEqualTo(3);
        assertThat(trainer.state().seed()).isEqualTo(7);
        Dataset xor = ToyData.xor();
        assertThat(trainer.fit(xor, 1).last().cost()).isCloseTo(0.7024440086080387, ROUNDING);
    }
}
