package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import neurone.activation.Activation;
import neurone.activation.PReLU;
import neurone.activation.Softmax;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.data.ToyData;
import neurone.loss.CategoricalCrossEntropy;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;
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

    /** Learns a factor, and forgets to say how it is copied. */
    private record Scaled(Parameter factor) implements Activation {

        @Override
        public void forward(DMatrixRMaj Z, Mode mode, DMatrixRMaj A) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void backward(
                DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj dA, DMatrixRMaj dZ, Gradients gradients) {
            throw new UnsupportedOperationException();
        }

        @Override
        public List<Parameter> parameters() {
            return List.of(factor);
        }

        @Override
        public String toString() {
            return "Scaled";
        }
    }

    @Test
    void aPreluKeepsItsSlopeInItsCopy() {
        PReLU prelu = new PReLU(0.25);
        prelu.parameters().get(0).value().set(0, 0.7);
        assertThat(prelu.copy().parameters().get(0).value().get(0)).isEqualTo(0.7);
    }

    @Test
    void refusesAnActivationThatWouldLearnInBoth() {
        Scaled scaled = new Scaled(new Parameter("factor", new DMatrixRMaj(1, 1)));
        Network network = Network.inputs(2).dense(3, scaled).build(1);
        assertThatThrownBy(network::copy)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage(
                        "Scaled learns its factor, and so would its copy: override copy() to return"
                                + " an instance that learns apart");
    }
}
