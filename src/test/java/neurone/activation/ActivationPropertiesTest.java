package neurone.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import neurone.Case;
import neurone.core.Mode;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Identities of the functions g, tried on random numbers. */
class ActivationPropertiesTest {

    private static DMatrixRMaj softmax(DMatrixRMaj Z) {
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        new Softmax().forward(Z, List.of(), Mode.inference(), A);
        return A;
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void addingANumberToAColumnLeavesItsSoftmaxAlone(Case c) {
        DMatrixRMaj Z = c.matrix(c.size(), c.size());
        DMatrixRMaj shifted = Z.copy();
        int column = c.random().nextInt(Z.numCols);
        double shift = c.random().nextDouble(-1000, 1000);
        for (int row = 0; row < Z.numRows; row++) {
            shifted.add(row, column, shift);
        }
        assertThat(softmax(shifted).data).containsExactly(softmax(Z).data, within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void theSoftmaxOfTwoIsTheSigmoidOfTheirDifference(Case c) {
        DMatrixRMaj Z = c.matrix(2, c.size());
        DMatrixRMaj A = softmax(Z);
        for (int column = 0; column < Z.numCols; column++) {
            double a = new Sigmoid().value(Z.get(0, column) - Z.get(1, column));
            assertThat(A.get(0, column)).isCloseTo(a, within(1e-15));
        }
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void sigmoidAndTanhAreOneCurve(Case c) {
        double z = c.random().nextDouble(-20, 20);
        double sigmoid = new Sigmoid().value(z);
        assertThat(new Tanh().value(z / 2)).isCloseTo(2 * sigmoid - 1, within(1e-15));
        assertThat(new Sigmoid().value(-z)).isCloseTo(1 - sigmoid, within(1e-15));
        assertThat(new Tanh().value(-z)).isEqualTo(-new Tanh().value(z));
    }

    @ParameterizedTest
    @MethodSource("neurone.Case#all")
    void theReLUFamilyIsOneFunctionWithItsOwnSlopes(Case c) {
        DMatrixRMaj Z = c.matrix(c.size(), c.size());
        double slope = c.random().nextDouble();
        DMatrixRMaj leaky = new DMatrixRMaj(0, 0);
        new LeakyReLU(slope).forward(Z, List.of(), Mode.inference(), leaky);
        DMatrixRMaj other = new DMatrixRMaj(0, 0);
        PReLU prelu = new PReLU(slope);
        prelu.forward(Z, prelu.newParameters(Z.numRows), Mode.training(c.random()), other);
        assertThat(other.data).containsExactly(leaky.data);
        new RReLU(slope, slope).forward(Z, List.of(), Mode.training(c.random()), other);
        assertThat(other.data).containsExactly(leaky.data);
        // relu(z) - s relu(-z)
        DMatrixRMaj minusZ = Z.copy();
        CommonOps_DDRM.changeSign(minusZ);
        DMatrixRMaj positive = new DMatrixRMaj(0, 0);
        DMatrixRMaj negative = new DMatrixRMaj(0, 0);
        new ReLU().forward(Z, List.of(), Mode.inference(), positive);
        new ReLU().forward(minusZ, List.of(), Mode.inference(), negative);
        CommonOps_DDRM.add(positive, -slope, negative, other);
        assertThat(other.data).containsExactly(leaky.data, within(0.0));
    }
}
