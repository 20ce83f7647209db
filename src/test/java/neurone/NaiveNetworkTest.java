package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The network against its formulas for one example and one neuron. */
class NaiveNetworkTest {

    private static final int INPUTS = 3;
    private static final int OUTPUTS = 2;
    private static final int M = 7;

    /** The layers, the hidden ones of 4, 5, ... units, and the loss. */
    record Model(NaiveLoss loss, List<Activation> activations) {
        Model(NaiveLoss loss, Activation... activations) {
            this(loss, List.of(activations));
        }
    }

    static final List<Model> MODELS =
            List.of(
                    new Model(NaiveLoss.SQUARED, new Tanh(), new Sigmoid()),
                    new Model(NaiveLoss.SQUARED, new ReLU(), new Sigmoid(), new Sigmoid()),
                    new Model(
                            NaiveLoss.SQUARED,
                            new ELU(),
                            new LeakyReLU(),
                            new Tanh(),
                            new Sigmoid()),
                    new Model(NaiveLoss.SQUARED, new PReLU(), new Softmax()),
                    new Model(NaiveLoss.BINARY, new PReLU(), new Tanh(), new Sigmoid()),
                    new Model(NaiveLoss.CATEGORICAL, new Tanh(), PReLU.perUnit(5), new Softmax()));

    private final SplittableRandom random = new SplittableRandom(5);

    private DMatrixRMaj random(int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-1, 1));
        return matrix;
    }

    /** Columns of numbers above 0 that sum to 1: soft targets, which fit every loss. */
    private DMatrixRMaj targets() {
        DMatrixRMaj Y = new DMatrixRMaj(OUTPUTS, M);
        Arrays.setAll(Y.data, i -> random.nextDouble(0.1, 1));
        CommonOps_DDRM.divideCols(Y, CommonOps_DDRM.sumCols(Y, null).data);
        return Y;
    }

    private Network network(List<Activation> activations) {
        NetworkBuilder builder = Network.inputs(INPUTS);
        int last = activations.size() - 1;
        for (int i = 0; i < last; i++) {
            builder.dense(4 + i, activations.get(i));
        }
        Network network = builder.dense(OUTPUTS, activations.get(last)).build(1);
        for (Parameter parameter : network.parameters()) {
            // biases and slopes of their own, which all start equal
            if (!parameter.name().equals("W")) {
                parameter.value().setTo(random(parameter.value().numRows, 1));
            }
        }
        return network;
    }

    private static double[] column(DMatrixRMaj matrix, int column) {
        return CommonOps_DDRM.extractColumn(matrix, column, null).data;
    }

    @ParameterizedTest
    @FieldSource("MODELS")
    void agreesWithTheVectorizedOne(Model model) {
        Network network = network(model.activations());
        DMatrixRMaj X = random(INPUTS, M);
        DMatrixRMaj Y = targets();

        Pass pass = network.newPass(model.loss().ofTheLibrary());
        DMatrixRMaj Yhat = pass.forward(X, Mode.inference());
        Gradients gradients = pass.backward(Y);

        NaiveNetwork naive = new NaiveNetwork(network, model.loss(), M);
        for (int example = 0; example < M; example++) {
            assertThat(column(Yhat, example))
                    .containsExactly(
                            naive.trip(column(X, example), column(Y, example)), within(1e-12));
        }
        assertThat(pass.cost(Y)).isCloseTo(naive.cost(), within(1e-12));
        for (Parameter parameter : network.parameters()) {
            double[] expected =
                    Arrays.stream(naive.gradient(parameter))
                            .flatMapToDouble(Arrays::stream)
                            .toArray();
            assertThat(gradients.of(parameter).data)
                    .as(parameter.toString())
                    .containsExactly(expected, within(1e-12));
        }
    }
}
