package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import neurone.activation.RReLU;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;

class DeterminismTest {

    private static final Dataset MOONS = ToyData.moons(50, 0.1, 1);

    private static Network network(long seed) {
        return Network.inputs(2).dense(6, new RReLU()).dense(1, new Sigmoid()).build(seed);
    }

    private static Trainer trainer(Network network, long seed) {
        return new Trainer(network, new BinaryCrossEntropy(), new Adam(0.01))
                .batchSize(8)
                .seed(seed);
    }

    private static double[] trained(long networkSeed, long trainerSeed, int... epochs) {
        Network network = network(networkSeed);
        Trainer trainer = trainer(network, trainerSeed);
        for (int e : epochs) {
            trainer.fit(MOONS, e);
        }
        return network.parameters().stream()
                .flatMapToDouble(p -> Arrays.stream(p.value().data))
                .toArray();
    }

    @Test
    void theSameSeedsGiveTheSameBits() {
        assertThat(trained(1, 2, 5)).containsExactly(trained(1, 2, 5));
    }

    @Test
    void anotherSeedOfEitherGivesOthers() {
        assertThat(trained(3, 2, 5)).isNotEqualTo(trained(1, 2, 5));
        assertThat(trained(1, 3, 5)).isNotEqualTo(trained(1, 2, 5));
    }

    @Test
    void twoCallsOfFitGiveTheBitsOfOne() {
        assertThat(trained(1, 2, 2, 3)).containsExactly(trained(1, 2, 5));
    }

    @Test
    void predictingInBetweenChangesNothing() {
        Network watched = network(1);
        trainer(watched, 2)
                .validation(ToyData.moons(20, 0.1, 9))
                .onEpoch(epoch -> watched.predict(MOONS.X()))
                .fit(MOONS, 5);
        double[] bits =
                watched.parameters().stream()
                        .flatMapToDouble(p -> Arrays.stream(p.value().data))
                        .toArray();
        assertThat(bits).containsExactly(trained(1, 2, 5));
    }
}
