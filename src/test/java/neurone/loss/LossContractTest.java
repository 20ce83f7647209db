package neurone.loss;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What every loss must do. */
class LossContractTest {

    private static final int OUTPUTS = 3;

    static final List<Loss> ALL = Samples.losses();

    static Stream<Arguments> pairs() {
        return ALL.stream()
                .flatMap(
                        loss ->
                                Samples.activations().stream()
                                        .filter(g -> new AtOutput(loss, g, OUTPUTS).isPaired())
                                        .map(g -> Arguments.of(loss, g)));
    }

    /** Columns that are probability distributions, which every loss takes. */
    private static DMatrixRMaj distributions(int m, long seed) {
        DMatrixRMaj P = new DMatrixRMaj(0, 0);
        new Softmax().forward(random(m, 2, seed), List.of(), Mode.inference(), P);
        return P;
    }

    private static DMatrixRMaj random(int m, double bound, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj matrix = new DMatrixRMaj(OUTPUTS, m);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-bound, bound));
        return matrix;
    }

    @Test
    void sigmoidAndSoftmaxHaveTheirPair() {
        assertThat(pairs()).hasSize(2);
        assertThat(new AtOutput(new BinaryCrossEntropy(), new Softmax(), 2).isPaired()).isFalse();
        assertThat(new AtOutput(new CategoricalCrossEntropy(), new Sigmoid(), 2).isPaired())
                .isFalse();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void gradientIsTheDerivativeOfValue(Loss loss) {
        DMatrixRMaj Yhat = distributions(4, 1);
        DMatrixRMaj Y = distributions(4, 2);
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        loss.gradient(Yhat, Y, dYhat);
        double h = 0x1p-12;
        for (int i = 0; i < Yhat.getNumElements(); i++) {
            double yhat = Yhat.data[i];
            double[] values = new double[4];
            double[] distances = {-2 * h, -h, h, 2 * h};
            for (int k = 0; k < 4; k++) {
                Yhat.data[i] = yhat + distances[k];
                values[k] = loss.value(Yhat, Y);
            }
            Yhat.data[i] = yhat;
            double slope = (values[0] - 8 * values[1] + 8 * values[2] - values[3]) / (12 * h);
            assertThat(dYhat.data[i]).isCloseTo(slope, within(1e-7 * Math.abs(slope) + 1e-9));
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void isSmallestWhereThePredictionIsTheTarget(Loss loss) {
        DMatrixRMaj Y = distributions(4, 2);
        assertThat(loss.value(Y, Y)).isLessThan(loss.value(distributions(4, 1), Y));
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void leavesWhatItReadsAsItWas(Loss loss) {
        DMatrixRMaj Yhat = distributions(4, 1);
        DMatrixRMaj Y = distributions(4, 2);
        loss.value(Yhat, Y);
        loss.gradient(Yhat, Y, new DMatrixRMaj(0, 0));
        assertThat(Yhat.data).containsExactly(distributions(4, 1).data);
        assertThat(Y.data).containsExactly(distributions(4, 2).data);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void readsNothingThatALargerBatchLeft(Loss loss) {
        DMatrixRMaj Yhat = distributions(9, 1);
        DMatrixRMaj Y = distributions(9, 2);
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        loss.gradient(Yhat, Y, dYhat);
        DMatrixRMaj smallYhat = distributions(4, 3);
        DMatrixRMaj smallY = distributions(4, 4);
        double value = loss.value(smallYhat, smallY);
        DMatrixRMaj gradient = new DMatrixRMaj(0, 0);
        loss.gradient(smallYhat, smallY, gradient);
        Yhat.setTo(smallYhat);
        Y.setTo(smallY);
        assertThat(loss.value(Yhat, Y)).isEqualTo(value);
        loss.gradient(Yhat, Y, dYhat);
        assertThat(dYhat.numCols).isEqualTo(4);
        assertThat(Arrays.copyOf(dYhat.data, OUTPUTS * 4)).containsExactly(gradient.data);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void passesNaNOnSoThatItIsNoticed(Loss loss) {
        DMatrixRMaj Yhat = distributions(4, 1);
        Yhat.data[3] = Double.NaN;
        assertThat(loss.value(Yhat, distributions(4, 2))).isNaN();
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairAgreesWithTheChainRule(Loss loss, Activation output) {
        DMatrixRMaj Z = random(6, 4, 1);
        DMatrixRMaj Y = distributions(6, 2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dA = new DMatrixRMaj(0, 0);
        DMatrixRMaj chain = new DMatrixRMaj(0, 0);
        output.forward(Z, List.of(), Mode.inference(), A);
        loss.gradient(A, Y, dA);
        output.backward(Z, A, dA, List.of(), chain, new Gradients(List.of()));
        AtOutput pair = new AtOutput(loss, output, OUTPUTS);
        assertThat(pair.dZ(Z, Y, 1).data).containsExactly(chain.data, within(1e-12));
        assertThat(pair.value(Z, Y)).isCloseTo(loss.value(A, Y), within(1e-12 * loss.value(A, Y)));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void pairIsFiniteForEveryFiniteZ(Loss loss, Activation output) {
        AtOutput pair = new AtOutput(loss, output, OUTPUTS);
        DMatrixRMaj Y = new DMatrixRMaj(OUTPUTS, 1);
        Y.data[1] = 1;
        for (double size : new double[] {1, 40, 800, 1e10, 1e300}) {
            DMatrixRMaj Z = new DMatrixRMaj(new double[][] {{size}, {-size}, {0}});
            assertThat(pair.value(Z, Y)).isFinite().isGreaterThan(size);
            for (double d : pair.dZ(Z, Y, 1).data) {
                assertThat(d).isBetween(-1.0, 1.0);
            }
        }
    }

    @Test
    void crossEntropiesHoldProbabilitiesAwayFrom0OutsideThePair() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0}, {1}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1}, {0}});
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        assertThat(new BinaryCrossEntropy().value(Yhat, Y)).isCloseTo(200, within(1e-12));
        new BinaryCrossEntropy().gradient(Yhat, Y, dYhat);
        assertThat(dYhat.data[0]).isCloseTo(-Math.exp(100), within(1e30));
        assertThat(dYhat.data[1]).isCloseTo(Math.exp(100), within(1e30));
        assertThat(new CategoricalCrossEntropy().value(Yhat, Y)).isCloseTo(100, within(1e-12));
    }

    @Test
    void categoricalTargetsMaySitInAnyRow() {
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1, 0, 0.2}, {0, 1, 0.8}});
        assertThatCode(() -> new CategoricalCrossEntropy().checkTargets(Y))
                .doesNotThrowAnyException();
    }

    @Test
    void targetsMayBeRoundedAsFloat32FilesHaveThem() {
        DMatrixRMaj rounded = new DMatrixRMaj(new double[][] {{0.1f, 1.0000001}, {0.9f, -1e-7}});
        DMatrixRMaj wrong = new DMatrixRMaj(new double[][] {{0.1, 1.00001}, {0.9, 0}});
        for (Loss loss : List.of(new BinaryCrossEntropy(), new CategoricalCrossEntropy())) {
            loss.checkTargets(rounded);
            assertThatThrownBy(() -> loss.checkTargets(wrong))
                    .hasMessageContaining(
                            "in [0, 1], got 1.00001 in row 0, column 1 (counted from 0):");
        }
    }

    @Test
    void crossEntropiesRefusePredictionsThatAreNoProbabilities() {
        DMatrixRMaj Yhat = new DMatrixRMaj(new double[][] {{0.5}, {1.5}});
        DMatrixRMaj Y = new DMatrixRMaj(new double[][] {{1}, {0}});
        for (Loss loss : List.of(new BinaryCrossEntropy(), new CategoricalCrossEntropy())) {
            assertThatThrownBy(() -> loss.value(Yhat, Y))
                    .hasMessage(
                            loss.getClass().getSimpleName()
                                    + " expects every prediction in [0, 1], got 1.5 in row 1, column"
                                    + " 0 (counted from 0): let the last layer give probabilities");
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void refusesTargetsOfAnotherShape(Loss loss) {
        DMatrixRMaj Yhat = distributions(4, 1);
        DMatrixRMaj fewer = distributions(2, 2);
        DMatrixRMaj transposed = new DMatrixRMaj(4, OUTPUTS);
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        String message = "a loss expects Yhat and Y of the same shape, got (3, 4) and ";
        String advice = ": give a target for each prediction";
        assertThatThrownBy(() -> loss.value(Yhat, fewer))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "(3, 2)" + advice);
        assertThatThrownBy(() -> loss.value(Yhat, transposed))
                .hasMessage(message + "(4, 3)" + advice);
        assertThatThrownBy(() -> loss.gradient(Yhat, fewer, dYhat))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message + "(3, 2)" + advice);
        assertThatThrownBy(() -> loss.gradient(Yhat, transposed, dYhat))
                .hasMessage(message + "(4, 3)" + advice);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void refusesANull(Loss loss) {
        DMatrixRMaj Y = distributions(4, 1);
        assertThatThrownBy(() -> loss.value(null, Y))
                .hasMessage("a loss expects Yhat, a matrix of shape (n_y, m), got null");
        assertThatThrownBy(() -> loss.value(Y, null))
                .hasMessage("a loss expects Y, a matrix of shape (n_y, m), got null");
    }

    @Test
    void crossEntropiesRefuseANullForTargets() {
        for (Loss loss : List.of(new BinaryCrossEntropy(), new CategoricalCrossEntropy())) {
            assertThatThrownBy(() -> loss.checkTargets(null))
                    .hasMessage("a loss expects Y, a matrix of shape (n_y, m), got null");
        }
    }
}
