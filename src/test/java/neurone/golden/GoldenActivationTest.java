package neurone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.SplittableRandom;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Activations against exact values, and their backward against PyTorch's. */
class GoldenActivationTest {

    private static final Node GOLDEN = Node.ofResource("torch-golden.json");
    private static final int FEW_ULPS = 4;
    private static final double ROUNDING_IN_THE_TAILS = 2.3e-16;

    static List<Node> gridCases() {
        return GOLDEN.get("activations_grid").get("cases").list();
    }

    private static Activation activation(Node grid) {
        Node settings = grid.get("params");
        return switch (grid.get("activation").text()) {
            case "sigmoid" -> new Sigmoid();
            case "tanh" -> new Tanh();
            case "relu" -> new ReLU();
            case "leaky_relu" -> new LeakyReLU(settings.get("slope").number());
            case "prelu_scalar" -> new PReLU(settings.get("alpha").number());
            case "rrelu_eval" ->
                    new RReLU(settings.get("lower").number(), settings.get("upper").number());
            case "elu" -> new ELU(settings.get("alpha").number());
            default -> throw new AssertionError("no such activation here: " + grid);
        };
    }

    @ParameterizedTest
    @MethodSource("gridCases")
    void valuesAreExactToAFewUlps(Node grid) {
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        Activation g = activation(grid);
        g.forward(grid.get("x").row(), g.newParameters(1), Mode.inference(), A);
        double[] x = grid.get("x").numbers();
        Near.assertUlps(A.data, grid.get("y_exact").numbers(), x, FEW_ULPS);
    }

    @ParameterizedTest
    @MethodSource("gridCases")
    void derivativesAreExact(Node grid) {
        DMatrixRMaj X = grid.get("x").row();
        DMatrixRMaj one = new DMatrixRMaj(1, X.numCols);
        one.fill(1);
        Near.assertEach(
                backward(activation(grid), X, one),
                grid.get("dydx_exact").row(),
                ROUNDING_IN_THE_TAILS,
                grid.get("activation").text());
    }

    @ParameterizedTest
    @MethodSource("gridCases")
    void backwardMultipliesByWhatComesFromAbove(Node grid) {
        DMatrixRMaj dA = grid.get("upstream").row();
        double largest = 0;
        for (double d : dA.data) {
            largest = Math.max(largest, Math.abs(d));
        }
        DMatrixRMaj expected = grid.get("dydx_exact").row();
        for (int i = 0; i < expected.getNumElements(); i++) {
            expected.data[i] *= dA.data[i];
        }
        Near.assertEach(
                backward(activation(grid), grid.get("x").row(), dA),
                expected,
                ROUNDING_IN_THE_TAILS * largest,
                grid.get("activation").text());
    }

    private static DMatrixRMaj backward(Activation g, DMatrixRMaj Z, DMatrixRMaj dA) {
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        List<Parameter> learned = g.newParameters(Z.numRows);
        g.forward(Z, learned, Mode.inference(), A);
        g.backward(Z, A, dA, learned, dZ, new Gradients(learned));
        return dZ;
    }

    static List<Node> preluCases() {
        return GOLDEN.get("prelu_alpha_gradient").get("cases").list();
    }

    @ParameterizedTest
    @MethodSource("preluCases")
    void preluLearnsItsSlope(Node prelu) {
        DMatrixRMaj alpha = prelu.get("alpha").column();
        PReLU g = prelu.get("per_channel").flag() ? PReLU.perUnit(alpha.numRows) : new PReLU();
        List<Parameter> learned = g.newParameters(alpha.numRows);
        learned.get(0).value().setTo(alpha);
        DMatrixRMaj Z = prelu.get("x").matrix();
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        Gradients gradients = new Gradients(learned);
        g.forward(Z, learned, Mode.training(new SplittableRandom(1)), A);
        g.backward(Z, A, prelu.get("upstream").matrix(), learned, dZ, gradients);
        Near.assertEach(A, prelu.get("y").matrix(), 0, "y");
        Near.assertEach(dZ, prelu.get("grad_x").matrix(), 0, "grad_x");
        Near.assertMatrix(
                gradients.of(learned.get(0)), prelu.get("grad_alpha").column(), "grad_alpha");
    }

    static List<Node> softmaxCases() {
        return GOLDEN.get("softmax").get("cases").list();
    }

    @ParameterizedTest
    @MethodSource("softmaxCases")
    void softmaxIsExactAndItsJacobianRight(Node softmax) {
        DMatrixRMaj Z = softmax.get("z").matrix();
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        new Softmax().forward(Z, List.of(), Mode.inference(), A);
        DMatrixRMaj expected = softmax.get("y_exact").matrix();
        for (int i = 0; i < expected.getNumElements(); i++) {
            // e^z carries an error of its own argument: a few ulps, and more far below the maximum
            assertThat(Math.abs(A.data[i] - expected.data[i]))
                    .as("%s for %s", A.data[i], expected.data[i])
                    .isLessThanOrEqualTo(1e-14 * expected.data[i] + Double.MIN_VALUE);
        }
        Near.assertEach(
                backward(new Softmax(), Z, softmax.get("upstream").matrix()),
                softmax.get("grad_z").matrix(),
                ROUNDING_IN_THE_TAILS,
                "grad_z");
    }

    @Test
    void readsAllOfTheReference() {
        assertThat(gridCases()).hasSize(12);
        assertThat(preluCases()).hasSize(2);
        assertThat(softmaxCases()).hasSize(7);
    }
}
