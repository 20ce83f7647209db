package neurone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.ELU;
import neurone.activation.Elementwise;
import neurone.activation.LeakyReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.layer.Dense;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The network once more, one example and one neuron at a time, without a matrix. */
class NaiveNetworkTest {

    static final List<List<Elementwise>> HIDDEN =
            List.of(
                    List.of(new Tanh()),
                    List.of(new ReLU(), new Sigmoid()),
                    List.of(new ELU(), new LeakyReLU(), new Tanh()));

    private static final int M = 7;

    private final SplittableRandom random = new SplittableRandom(5);

    private DMatrixRMaj random(int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-1, 1));
        return matrix;
    }

    @ParameterizedTest
    @FieldSource("HIDDEN")
    void agreesWithTheVectorisedOne(List<Elementwise> hidden) {
        NetworkBuilder builder = Network.inputs(3);
        for (int i = 0; i < hidden.size(); i++) {
            builder.dense(4 + i, hidden.get(i));
        }
        Network network = builder.dense(2, new Sigmoid()).build(1);
        for (Dense layer : network.layers()) {
            layer.biases().value().setTo(random(layer.units(), 1));
        }
        DMatrixRMaj X = random(3, M);
        DMatrixRMaj Y = random(2, M);

        Pass pass = network.newPass();
        DMatrixRMaj Yhat = pass.forward(X, Mode.inference());
        Gradients gradients = pass.backward(new MeanSquaredError(), Y);

        int layers = network.layers().size();
        double cost = 0;
        double[][][] dW = new double[layers][][];
        double[][] db = new double[layers][];
        for (int l = 0; l < layers; l++) {
            dW[l] = new double[network.layers().get(l).units()][network.layers().get(l).inputs()];
            db[l] = new double[network.layers().get(l).units()];
        }
        for (int example = 0; example < M; example++) {
            double[][] z = new double[layers][];
            double[][] a = new double[layers + 1][];
            a[0] = new double[] {X.get(0, example), X.get(1, example), X.get(2, example)};
            for (int l = 0; l < layers; l++) {
                Dense layer = network.layers().get(l);
                z[l] = new double[layer.units()];
                a[l + 1] = new double[layer.units()];
                for (int i = 0; i < layer.units(); i++) {
                    z[l][i] = layer.biases().value().get(i, 0);
                    for (int j = 0; j < layer.inputs(); j++) {
                        z[l][i] += layer.weights().value().get(i, j) * a[l][j];
                    }
                    a[l + 1][i] = ((Elementwise) layer.activation()).value(z[l][i]);
                }
            }
            double[] da = new double[2];
            for (int i = 0; i < 2; i++) {
                double error = a[layers][i] - Y.get(i, example);
                cost += error * error / M;
                da[i] = 2 * error / M;
                assertThat(Yhat.get(i, example)).isCloseTo(a[layers][i], within(1e-12));
            }
            for (int l = layers - 1; l >= 0; l--) {
                Dense layer = network.layers().get(l);
                double[] daBefore = new double[layer.inputs()];
                for (int i = 0; i < layer.units(); i++) {
                    Elementwise g = (Elementwise) layer.activation();
                    double dz = da[i] * g.derivative(z[l][i], a[l + 1][i]);
                    db[l][i] += dz;
                    for (int j = 0; j < layer.inputs(); j++) {
                        dW[l][i][j] += dz * a[l][j];
                        daBefore[j] += layer.weights().value().get(i, j) * dz;
                    }
                }
                da = daBefore;
            }
        }
        assertThat(pass.cost(new MeanSquaredError(), Y)).isCloseTo(cost, within(1e-12));
        for (int l = 0; l < layers; l++) {
            Dense layer = network.layers().get(l);
            for (int i = 0; i < layer.units(); i++) {
                assertThat(gradients.of(layer.biases()).get(i, 0))
                        .isCloseTo(db[l][i], within(1e-12));
                for (int j = 0; j < layer.inputs(); j++) {
                    assertThat(gradients.of(layer.weights()).get(i, j))
                            .isCloseTo(dW[l][i][j], within(1e-12));
                }
            }
        }
    }
}
