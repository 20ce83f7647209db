package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import java.util.stream.IntStream;
import neurone.activation.PReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;

class ShardsTest {

    private static final int M = 23;
    private static final int CUT = 6;

    private static final Network SOFTMAX =
            Network.inputs(2).dense(5, new PReLU()).dense(3, new Softmax()).build(1);
    private static final Network SIGMOID =
            Network.inputs(2).dense(5, new ReLU()).dense(3, new Sigmoid()).build(2);

    /** Each output with the loss that it pairs with, and with another. */
    static final List<Arguments> NETWORKS_AND_LOSSES =
            List.of(
                    arguments(SOFTMAX, new CategoricalCrossEntropy()),
                    arguments(SOFTMAX, new MeanSquaredError()),
                    arguments(SIGMOID, new BinaryCrossEntropy()),
                    arguments(SIGMOID, new MeanSquaredError()));

    private static Gradients gradients(Network network, Dataset shard, Loss loss) {
        Pass pass = network.newPass(loss);
        pass.forward(shard.X(), Mode.inference());
        return pass.backward(shard.Y(), M);
    }

    @ParameterizedTest
    @FieldSource("NETWORKS_AND_LOSSES")
    void gradientsOfUnequalShardsAddUpToThatOfTheBatch(Network network, Loss loss) {
        Dataset batch = ToyData.blobs(M, 3, 0.3, 1);
        Dataset first = batch.select(IntStream.range(0, CUT).toArray());
        Dataset second = batch.select(IntStream.range(CUT, M).toArray());
        Gradients sum = gradients(network, first, loss);
        sum.add(gradients(network, second, loss));
        Gradients whole = gradients(network, batch, loss);
        for (Parameter parameter : network.parameters()) {
            assertThat(sum.of(parameter).data)
                    .containsExactly(whole.of(parameter).data, within(1e-12));
        }
    }

    @ParameterizedTest
    @FieldSource("NETWORKS_AND_LOSSES")
    void refusesABatchSmallerThanItsShard(Network network, Loss loss) {
        Dataset batch = ToyData.blobs(M, 3, 0.3, 1);
        Pass pass = network.newPass(loss);
        pass.forward(batch.X(), Mode.inference());
        assertThatThrownBy(() -> pass.backward(batch.Y(), M - 1))
                .hasMessage(
                        "the whole batch has at least the 23 examples of this shard, got m = 22");
    }

    @Test
    void countsOneExampleAsOne() {
        Dataset one = ToyData.blobs(M, 3, 0.3, 1).select(0);
        Network network = Network.inputs(2).dense(3, new Softmax()).build(1);
        Pass pass = network.newPass(new CategoricalCrossEntropy());
        pass.forward(one.X(), Mode.inference());
        assertThatThrownBy(() -> pass.backward(one.Y(), 0))
                .hasMessage("the whole batch has at least the 1 example of this shard, got m = 0");
    }
}
