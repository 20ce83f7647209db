package neurone.activation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What every activation must do. */
class ActivationContractTest {

    private static final int UNITS = Samples.UNITS;

    static final List<Activation> ALL = Samples.activations();

    static final List<Activation> ELEMENTWISE =
            ALL.stream().filter(g -> g instanceof Elementwise).toList();

    private static Mode training(long seed) {
        return Mode.training(new SplittableRandom(seed));
    }

    private static DMatrixRMaj random(int columns, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        DMatrixRMaj matrix = new DMatrixRMaj(UNITS, columns);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-3, 3));
        return matrix;
    }

    private static double[] numbers(DMatrixRMaj matrix) {
        return Arrays.copyOf(matrix.data, matrix.getNumElements());
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void backwardIsTheDerivativeOfForward(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj Z = random(4, 1);
        DMatrixRMaj dA = random(4, 2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        Gradients gradients = new Gradients(learned);
        g.forward(Z, learned, training(3), A);
        g.backward(Z, A, dA, learned, dZ, gradients);
        for (int i = 0; i < Z.getNumElements(); i++) {
            assertThat(dZ.data[i]).isCloseTo(slope(g, learned, Z, Z, i, dA), within(1e-9));
        }
        for (Parameter parameter : learned) {
            for (int i = 0; i < parameter.value().getNumElements(); i++) {
                assertThat(gradients.of(parameter).data[i])
                        .isCloseTo(slope(g, learned, Z, parameter.value(), i, dA), within(1e-9));
            }
        }
    }

    /** The derivative of sum(dA * g(Z)) by a number that g depends on, by differences. */
    private static double slope(
            Activation g,
            List<Parameter> learned,
            DMatrixRMaj Z,
            DMatrixRMaj cause,
            int i,
            DMatrixRMaj dA) {
        double h = 0x1p-10;
        double value = cause.data[i];
        double[] sums = new double[4];
        double[] distances = {-2 * h, -h, h, 2 * h};
        for (int k = 0; k < 4; k++) {
            cause.data[i] = value + distances[k];
            DMatrixRMaj A = new DMatrixRMaj(0, 0);
            g.forward(Z, learned, training(3), A);
            for (int j = 0; j < dA.getNumElements(); j++) {
                sums[k] += dA.data[j] * A.data[j];
            }
        }
        cause.data[i] = value;
        return (sums[0] - 8 * sums[1] + 8 * sums[2] - sums[3]) / (12 * h);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void leavesWhatItReadsAsItWas(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj Z = random(4, 1);
        DMatrixRMaj dA = random(4, 2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(3), A);
        DMatrixRMaj before = A.copy();
        g.backward(Z, A, dA, learned, new DMatrixRMaj(0, 0), new Gradients(learned));
        assertThat(Z.data).containsExactly(random(4, 1).data);
        assertThat(dA.data).containsExactly(random(4, 2).data);
        assertThat(A.data).containsExactly(before.data);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void readsNothingThatALargerBatchLeft(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        Gradients gradients = new Gradients(learned);
        DMatrixRMaj Z = random(9, 1);
        DMatrixRMaj dA = random(9, 2);
        g.forward(Z, learned, training(3), A);
        g.backward(Z, A, dA, learned, dZ, gradients);
        Z.reshape(UNITS, 4);
        dA.reshape(UNITS, 4);
        g.forward(Z, learned, training(5), A);
        g.backward(Z, A, dA, learned, dZ, gradients);

        DMatrixRMaj freshZ = DMatrixRMaj.wrap(UNITS, 4, numbers(Z));
        DMatrixRMaj freshDA = DMatrixRMaj.wrap(UNITS, 4, numbers(dA));
        DMatrixRMaj freshA = new DMatrixRMaj(0, 0);
        DMatrixRMaj freshDZ = new DMatrixRMaj(0, 0);
        Gradients freshGradients = new Gradients(learned);
        g.forward(freshZ, learned, training(5), freshA);
        g.backward(freshZ, freshA, freshDA, learned, freshDZ, freshGradients);
        assertThat(A.numCols).isEqualTo(4);
        assertThat(dZ.numCols).isEqualTo(4);
        assertThat(numbers(A)).containsExactly(numbers(freshA));
        assertThat(numbers(dZ)).containsExactly(numbers(freshDZ));
        for (Parameter parameter : learned) {
            assertThat(gradients.of(parameter).data)
                    .containsExactly(freshGradients.of(parameter).data);
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void passesNaNOnSoThatItIsNoticed(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj Z = random(4, 1);
        Z.data[5] = Double.NaN;
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(1), A);
        assertThat(A.data[5]).isNaN();
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void givesNumbersForTheLargestNumbers(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj Z =
                new DMatrixRMaj(
                        new double[][] {{1e308, -1e308}, {1e308, 0}, {-1e308, Double.MIN_VALUE}});
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        DMatrixRMaj dA = new DMatrixRMaj(UNITS, 2);
        dA.fill(1);
        g.forward(Z, learned, Mode.inference(), A);
        g.backward(Z, A, dA, learned, dZ, new Gradients(learned));
        for (double a : A.data) {
            assertThat(a).isNotNaN();
        }
        for (double d : dZ.data) {
            assertThat(d).isFinite();
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void drawsNothingInInference(Activation g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj again = new DMatrixRMaj(0, 0);
        g.forward(random(40, 1), learned, Mode.inference(), A);
        g.forward(random(40, 1), learned, Mode.inference(), again);
        assertThat(A.data).containsExactly(again.data);
    }

    @ParameterizedTest
    @FieldSource("ELEMENTWISE")
    void loopsGiveTheBitsOfTheScalarDefinition(Elementwise g) {
        List<Parameter> learned = g.newParameters(UNITS);
        DMatrixRMaj Z = random(41, 1);
        Z.data[0] = 0;
        Z.data[1] = -0.0;
        Z.data[2] = 1e300;
        Z.data[3] = -1e300;
        Z.data[4] = Double.MIN_VALUE;
        Z.data[5] = -Double.MIN_VALUE;
        DMatrixRMaj dA = random(41, 2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(1), A);
        g.backward(Z, A, dA, learned, dZ, new Gradients(List.of()));
        for (int i = 0; i < Z.getNumElements(); i++) {
            assertThat(A.data[i]).isEqualTo(g.value(Z.data[i]));
            assertThat(dZ.data[i]).isEqualTo(dA.data[i] * g.derivative(Z.data[i], A.data[i]));
        }
    }

    @Test
    void rreluDrawsItsSlopesEvenlyAndOneForEachNumber() {
        RReLU g = new RReLU(0.2, 0.6);
        List<Parameter> learned = List.of();
        DMatrixRMaj Z = new DMatrixRMaj(UNITS, 20_000);
        Z.fill(-2);
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(1), A);
        double[] slopes = Arrays.stream(A.data).map(a -> a / -2).toArray();
        double mean = Arrays.stream(slopes).average().orElseThrow();
        double variance =
                Arrays.stream(slopes).map(r -> (r - 0.4) * (r - 0.4)).average().orElseThrow();
        assertThat(Arrays.stream(slopes)).allMatch(r -> r >= 0.2 && r < 0.6);
        assertThat(mean).isCloseTo(0.4, within(0.003));
        assertThat(variance).isCloseTo(0.4 * 0.4 / 12, within(0.0003));
        assertThat(Arrays.stream(slopes).distinct().count()).isGreaterThan(59_000);
        DMatrixRMaj again = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(1), again);
        assertThat(again.data).containsExactly(A.data);
    }

    @Test
    void rreluGoesBackAlongTheSlopesThatItDrew() {
        RReLU g = new RReLU();
        List<Parameter> learned = List.of();
        DMatrixRMaj Z = new DMatrixRMaj(new double[][] {{-2, -3, 4}});
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        g.forward(Z, learned, training(1), A);
        DMatrixRMaj one = new DMatrixRMaj(1, 3);
        one.fill(1);
        g.backward(Z, A, one, learned, dZ, new Gradients(List.of()));
        assertThat(dZ.data).containsExactly(A.data[0] / -2, A.data[1] / -3, 1);
        assertThat(dZ.data[0]).isNotEqualTo(dZ.data[1]);
    }

    @Test
    void rreluTakesTheMeanSlopeWhereAOverZKeepsNoDigits() {
        DMatrixRMaj Z =
                new DMatrixRMaj(
                        new double[][] {{0, -0.0, -Double.MIN_VALUE, Double.MIN_VALUE, -1e-307}});
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        DMatrixRMaj one = new DMatrixRMaj(1, 5);
        one.fill(1);
        RReLU g = new RReLU(0.25, 0.75);
        List<Parameter> learned = List.of();
        g.forward(Z, learned, training(2), A);
        g.backward(Z, A, one, learned, dZ, new Gradients(List.of()));
        assertThat(dZ.data).startsWith(0.5, 0.5, 0.5, 1);
        assertThat(dZ.data[4]).isEqualTo(A.data[4] / -1e-307).isNotEqualTo(0.5);
    }

    @Test
    void rreluRefusesSlopesTooFarApartToDrawFrom() {
        assertThatThrownBy(() -> new RReLU(-1e308, 1e308))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "RReLU expects upper - lower to be finite, got slopes from -1.0E308 to"
                                + " 1.0E308: try 0.125 and 0.333");
    }

    @Test
    void aLayerOfOneUnitMayHaveAnAlphaPerUnit() {
        assertThat(PReLU.perUnit(1).newParameters(1).get(0).value().getNumElements()).isEqualTo(1);
    }
}
