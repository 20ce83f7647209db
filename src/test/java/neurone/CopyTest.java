package neurone;

import static org.assertj.core.api.Assertions.assertThat;

import neurone.activation.PReLU;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import org.junit.jupiter.api.Test;

class CopyTest {

    private static final Dataset BLOBS = ToyData.blobs(30, 3, 0.5, 1);

    /** Every parameter, alphas of both shapes included, moved away from its start. */
    private static Network trained() {
        Network network =
                Network.inputs(2)
                        .dense(4, new PReLU())
                        .dense(5, PReLU.perUnit(5))
                        .dense(3, new Softmax())
                        .build(1);
        train(network);
        return network;
    }

    private static void train(Network network) {
        new Trainer(network, new CategoricalCrossEntropy(), new Adam(0.1)).fit(BLOBS, 20);
    }

    private static double[][] numbers(Network network) {
        return network.parameters().stream()
                .map(parameter -> parameter.value().data.clone())
                .toArray(double[][]::new);
    }

    @Test
    void hasTheSameLayersAndTheSameNumbers() {
        Network network = trained();
        Network copy = network.copy();
        assertThat(copy).hasToString(network.toString());
        assertThat(numbers(copy)).isDeepEqualTo(numbers(network));
    }

    @Test
    void trainingOneLeavesTheOtherAlone() {
        Network network = trained();
        Network copy = network.copy();
        double[][] before = numbers(network);
        train(copy);
        assertThat(numbers(network)).isDeepEqualTo(before);
        for (int i = 0; i < before.length; i++) {
            assertThat(numbers(copy)[i]).isNotEqualTo(before[i]);
        }
    }

    @Test
    void trainsToTheSameBitsAsTheOriginal() {
        Network network = trained();
        Network copy = network.copy();
        train(copy);
        train(network);
        assertThat(numbers(copy)).isDeepEqualTo(numbers(network));
    }

    @Test
    void sharesNoParameterWithTheOriginal() {
        Network network = trained();
        assertThat(network.copy().parameters()).doesNotContainAnyElementsOf(network.parameters());
    }
}
