package neurone.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Elementwise;
import neurone.activation.Identity;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.initializer.Constant;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GradientCheckTest {

    private static final double[][] ROWS = {{0.5, -1.2}, {1.3, 0.4}, {-0.7, 0.9}};
    private static final Dataset BATCH = Dataset.ofRows(ROWS, new double[] {0, 1, 1});

    private static GradientReport check(Network network, Loss loss) {
        return GradientCheck.of(network, loss, BATCH.X(), BATCH.Y());
    }

    /** tanh with a slip in its derivative. */
    private record Slip() implements Elementwise {

        @Override
        public double value(double z) {
            return Math.tanh(z);
        }

        @Override
        public double derivative(double z, double a) {
            return 1 - a;
        }
    }

    /** The square of the error, with half of its derivative. */
    private record HalfTheGradient() implements Loss {

        @Override
        public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
            return new MeanSquaredError().value(Yhat, Y);
        }

        @Override
        public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
            new MeanSquaredError().gradient(Yhat, Y, dYhat);
            for (int i = 0; i < dYhat.getNumElements(); i++) {
                dYhat.data[i] /= 2;
            }
        }
    }

    @Test
    void saysRightOfARightNetwork() {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(1);
        GradientReport report = check(network, new BinaryCrossEntropy());
        assertThat(report.isRight()).isTrue();
        assertThat(report.largestError()).isLessThan(1e-9);
        assertThat(report.kinks()).isZero();
        assertThat(report.lines())
                .extracting(GradientReport.Line::parameter)
                .containsExactly("W[1]", "b[1]", "W[2]", "b[2]");
    }

    /** z^3. */
    private record Cube() implements Elementwise {

        @Override
        public double value(double z) {
            return z * z * z;
        }

        @Override
        public double derivative(double z, double a) {
            return 3 * z * z;
        }
    }

    @Test
    void saysRightOfAnActivationOfOnesOwn() {
        Network network = Network.inputs(2).dense(3, new Cube()).dense(1, new Cube()).build(1);
        assertThat(check(network, new MeanSquaredError()).isRight()).isTrue();
    }

    @Test
    void findsASlipInAnActivationAndTheLayersThatItReaches() {
        Network network = Network.inputs(2).dense(3, new Slip()).dense(1, new Sigmoid()).build(1);
        GradientReport report = check(network, new BinaryCrossEntropy());
        assertThat(report.isRight()).isFalse();
        assertThat(report.lines().get(0).largestError()).isGreaterThan(0.01);
        assertThat(report.lines().get(1).largestError()).isGreaterThan(0.01);
        assertThat(report.lines().get(2).largestError()).isLessThan(1e-9);
        assertThat(report.lines().get(3).largestError()).isLessThan(1e-9);
        assertThat(report.toString()).contains("WRONG: ");
    }

    @Test
    void findsAWrongFactorInALoss() {
        Network network = Network.inputs(2).dense(1, new Identity()).build(1);
        GradientReport report = check(network, new HalfTheGradient());
        assertThat(report.largestError()).isBetween(0.49, 0.51);
        assertThat(report.isRight()).isFalse();
    }

    @Test
    void callsANaNWrongAndNotAKink() {
        Elementwise broken =
                new Elementwise() {
                    @Override
                    public double value(double z) {
                        return z;
                    }

                    @Override
                    public double derivative(double z, double a) {
                        return Double.NaN;
                    }
                };
        GradientReport report =
                check(Network.inputs(2).dense(1, broken).build(1), new MeanSquaredError());
        assertThat(report.isRight()).isFalse();
        assertThat(report.largestError()).isNaN();
        assertThat(report.kinks()).isZero();
    }

    @Test
    void stepsOverTheKinkOfReluAndCountsIt() {
        // with W = 0 and b = 0 every z is at the kink: only what follows it has a derivative
        Network network =
                Network.inputs(2)
                        .dense(3, new ReLU(), new Constant(0))
                        .dense(1, new Identity())
                        .build(1);
        GradientReport report = check(network, new MeanSquaredError());
        assertThat(report.isRight()).isTrue();
        assertThat(report.kinks()).isEqualTo(3 * 2 + 3);
        assertThat(report.toString()).contains("not checked, kinks stepped over: 6");
    }

    /** Scales by what it learns, and forgets the gradient of that. */
    private record ForgetfulScale(double start) implements Activation {

        @Override
        public List<Parameter> newParameters(int units) {
            return List.of(new Parameter("c", new DMatrixRMaj(new double[][] {{start}})));
        }

        @Override
        public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
            CommonOps_DDRM.scale(learned.get(0).value().get(0), Z, A);
        }

        @Override
        public void backward(
                DMatrixRMaj Z,
                DMatrixRMaj A,
                DMatrixRMaj dA,
                List<Parameter> learned,
                DMatrixRMaj dZ,
                Gradients gradients) {
            CommonOps_DDRM.scale(learned.get(0).value().get(0), dA, dZ);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsAGradientThatIsForgotten(long seed) {
        Network network =
                Network.inputs(2)
                        .dense(3, new Tanh())
                        .dense(1, new ForgetfulScale(0.5 + 0.1 * seed))
                        .build(seed);
        GradientReport report = check(network, new MeanSquaredError());
        assertThat(report.isRight()).isFalse();
        assertThat(report.kinks()).isZero();
        assertThat(report.lines().get(4).largestError()).isEqualTo(1);
        assertThat(report.toString()).contains("WRONG: 0.0, should be ");
    }

    @Test
    void showsSoManyDigitsThatAWrongSlopeDiffersFromTheRightOne() {
        Elementwise almost =
                new Elementwise() {
                    @Override
                    public double value(double z) {
                        return z;
                    }

                    @Override
                    public double derivative(double z, double a) {
                        return 1.0001;
                    }
                };
        Network network = Network.inputs(2).dense(1, almost, new Constant(0.5)).build(1);
        assertThat(check(network, new MeanSquaredError()).toString())
                .containsPattern("WRONG: -?(\\d\\.\\d{7}|0\\.\\d{8}), should be ");
    }

    @Test
    void findsAWrongDerivativeBesideAKink() {
        Elementwise wrongOnTheRight =
                new Elementwise() {
                    @Override
                    public double value(double z) {
                        return Math.max(z, 0);
                    }

                    @Override
                    public double derivative(double z, double a) {
                        return z > 0 ? 0.9 : 0;
                    }
                };
        Network network =
                Network.inputs(2).dense(4, wrongOnTheRight).dense(1, new Identity()).build(1);
        assertThat(check(network, new MeanSquaredError()).isRight()).isFalse();
    }

    @Test
    void freezesTheSlopesThatRreluDraws() {
        Network network = Network.inputs(2).dense(5, new RReLU()).dense(1, new Identity()).build(1);
        for (long seed = 0; seed < 5; seed++) {
            GradientReport report =
                    GradientCheck.of(network, new MeanSquaredError(), BATCH.X(), BATCH.Y(), seed);
            assertThat(report.largestError()).isLessThan(1e-8);
            assertThat(report.kinks()).isZero();
        }
    }

    @Test
    void leavesTheParametersWithTheirBits() {
        Network network = Network.inputs(2).dense(3, new Tanh()).dense(1, new Sigmoid()).build(1);
        List<double[]> before =
                network.parameters().stream().map(p -> p.value().data.clone()).toList();
        check(network, new BinaryCrossEntropy());
        for (int i = 0; i < before.size(); i++) {
            assertThat(network.parameters().get(i).value().data).containsExactly(before.get(i));
        }
    }

    @Test
    void printsATableThatFitsATerminal() {
        Network network = Network.inputs(2).dense(1, new Sigmoid(), new Constant(0)).build(1);
        GradientReport report = check(network, new BinaryCrossEntropy());
        assertThat(report.toString().lines().map(line -> line.replaceAll("\\d\\.\\de-\\d+", "#")))
                .containsExactly(
                        "parameter shape      rel. error where      verdict",
                        "W[1]      (1, 2)     #    (0, 0)     right",
                        "b[1]      (1, 1)     #    (0, 0)     right");
        Network wrong = Network.inputs(2).dense(9, new Slip()).dense(1, new Sigmoid()).build(1);
        assertThat(check(wrong, new BinaryCrossEntropy()).toString().lines())
                .allMatch(line -> line.length() <= 80);
    }

    @Test
    void refusesWhatTrainingWouldRefuse() {
        Network network = Network.inputs(2).dense(1, new Sigmoid()).build(1);
        DMatrixRMaj two = new DMatrixRMaj(1, 3);
        Arrays.fill(two.data, 2);
        assertThatThrownBy(
                        () -> GradientCheck.of(network, new BinaryCrossEntropy(), BATCH.X(), two))
                .hasMessage(
                        "BinaryCrossEntropy expects every target in Y in [0, 1], got 2.0 in row 0,"
                                + " column 0 (counted from 0): encode the two classes as 0 and 1");
    }
}
