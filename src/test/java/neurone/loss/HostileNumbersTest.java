package neurone.loss;

import static java.lang.Double.MAX_VALUE;
import static java.lang.Double.MIN_NORMAL;
import static java.lang.Double.MIN_VALUE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Losses on the numbers that break formulas, against the same formulas in exact arithmetic. */
class HostileNumbersTest {

    private static final double ULPS = 4 * Math.ulp(1.0);

    private static final double[] SIZES = {
        0, MIN_VALUE, MIN_NORMAL, 1e-9, 0.3, 1, 36.7, 40, 709.8, 745.2, 1e10, 1e308, MAX_VALUE
    };

    /** With both signs, and so with both zeros. */
    private static final double[] NUMBERS =
            Arrays.stream(SIZES).flatMap(z -> DoubleStream.of(z, -z)).toArray();

    private static final double[] PROBABILITIES = {0, MIN_VALUE, 1e-9, 0.3, 0.5, 1 - 1e-9, 1};

    private static DMatrixRMaj column(double... numbers) {
        return new DMatrixRMaj(numbers.length, 1, true, numbers);
    }

    private static BigDecimal exact(double number) {
        return new BigDecimal(number);
    }

    /** The cost, after a look at dZ. */
    private static double cost(
            Loss loss, Activation output, DMatrixRMaj Z, DMatrixRMaj Y, double[] expectedA) {
        AtOutput pair = new AtOutput(loss, output, Z.numRows);
        DMatrixRMaj dZ = pair.dZ(Z, Y, 1);
        for (int i = 0; i < expectedA.length; i++) {
            assertThat(Math.abs(dZ.data[i] - (expectedA[i] - Y.data[i])))
                    .as(
                            "dZ of row %d of %s, %s",
                            i, Arrays.toString(Z.data), Arrays.toString(Y.data))
                    .isLessThanOrEqualTo(ULPS);
        }
        return pair.value(Z, Y);
    }

    private static void assertNear(double cost, BigDecimal expected, double lost, String what) {
        if (Double.isInfinite(expected.doubleValue())) {
            assertThat(cost).as(what).isEqualTo(Double.POSITIVE_INFINITY);
            return;
        }
        assertThat(cost).as(what).isFinite().isNotNegative();
        // below MIN_NORMAL a number has fewer digits
        assertThat(exact(cost).subtract(expected).abs().doubleValue())
                .as("%s costs %s", what, cost)
                .isLessThanOrEqualTo(ULPS * (expected.doubleValue() + lost + MIN_NORMAL));
    }

    @Test
    void binaryOfManyExamplesIsTheSumOfEachOnes() {
        for (double z : new double[] {0, 1e-9, -0.3, 5, -40, 700, 1e10}) {
            AtOutput pair = new AtOutput(new BinaryCrossEntropy(), new Sigmoid(), 1);
            double one = pair.value(column(z), column(0));
            DMatrixRMaj Z = new DMatrixRMaj(1, 5_000);
            Z.fill(z);
            assertThat(pair.value(Z, new DMatrixRMaj(1, 5_000)) / (5_000 * one))
                    .as("z = %s", z)
                    .isCloseTo(1, within(1e-12));
        }
    }

    @Test
    void binaryWithSigmoid() {
        for (double z : NUMBERS) {
            for (double y : PROBABILITIES) {
                double a = 1 / (1 + Math.exp(-z));
                double cost =
                        cost(
                                new BinaryCrossEntropy(),
                                new Sigmoid(),
                                column(z),
                                column(y),
                                new double[] {a});
                // L = max(z, 0) - z y + log(1 + e^-|z|)
                BigDecimal expected =
                        exact(Math.max(z, 0))
                                .subtract(exact(z).multiply(exact(y)))
                                .add(exact(Math.log1p(Math.exp(-Math.abs(z)))));
                assertNear(cost, expected, 0, "z " + z + ", y " + y);
            }
        }
    }

    @Test
    @Tag("slow")
    @Tag("long")
    void categoricalWithSoftmax() {
        for (double z : NUMBERS) {
            assertCategorical(column(z), column(1));
            for (double other : NUMBERS) {
                for (double y : PROBABILITIES) {
                    assertCategorical(column(z, other), column(y, 1 - y));
                    assertCategorical(column(z, other, 0), column(y, 1 - y, 0));
                    assertCategorical(column(1, z, other), column((1 - y) / 2, (1 - y) / 2, y));
                }
            }
        }
    }

    private static void assertCategorical(DMatrixRMaj Z, DMatrixRMaj Y) {
        int largest = 0;
        for (int i = 1; i < Z.numRows; i++) {
            largest = Z.data[i] > Z.data[largest] ? i : largest;
        }
        double[] A = new double[Z.numRows];
        double others = 0;
        BigDecimal distance = BigDecimal.ZERO;
        for (int i = 0; i < Z.numRows; i++) {
            BigDecimal below = exact(Z.data[largest]).subtract(exact(Z.data[i]));
            A[i] = Math.exp(-below.doubleValue());
            others += i == largest ? 0 : A[i];
            distance = distance.add(exact(Y.data[i]).multiply(below));
        }
        for (int i = 0; i < A.length; i++) {
            A[i] /= 1 + others;
        }
        double cost = cost(new CategoricalCrossEntropy(), new Softmax(), Z, Y, A);
        // L = log sum_k e^(z_k - max) + sum_i y_i (max - z_i)
        assertNear(
                cost,
                distance.add(exact(Math.log1p(others))),
                0,
                Arrays.toString(Z.data) + " with " + Arrays.toString(Y.data));
    }

    @Test
    void categoricalCostsTheSameWhereverTheLargestStands() {
        AtOutput pair = new AtOutput(new CategoricalCrossEntropy(), new Softmax(), 2);
        assertThat(pair.value(column(-40, 0), column(0, 1))).isEqualTo(Math.exp(-40));
        assertThat(pair.value(column(0, -40), column(1, 0))).isEqualTo(Math.exp(-40));
    }

    @Test
    void categoricalPassesOnWhatIsNotFinite() {
        double infinity = Double.POSITIVE_INFINITY;
        for (double bad : new double[] {Double.NaN, infinity, -infinity}) {
            assertThat(softmax(1).value(column(bad), column(1))).isNaN();
            AtOutput pair = softmax(2);
            assertThat(pair.value(column(bad, 0), column(0, 1))).isNaN();
            assertThat(pair.value(column(0, bad), column(1, 0))).isNaN();
        }
    }

    private static AtOutput softmax(int units) {
        return new AtOutput(new CategoricalCrossEntropy(), new Softmax(), units);
    }

    @Test
    void squaredErrorIsExactUntilItOverflows() {
        for (double yhat : NUMBERS) {
            for (double y : NUMBERS) {
                BigDecimal error = exact(yhat).subtract(exact(y));
                DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
                new MeanSquaredError().gradient(column(yhat), column(y), dYhat);
                // + 0 makes the two zeros one
                assertThat(dYhat.data[0] + 0).isEqualTo(error.add(error).doubleValue());
                assertNear(
                        new MeanSquaredError().value(column(yhat), column(y)),
                        error.multiply(error),
                        0,
                        yhat + ", " + y);
            }
        }
    }

    @Test
    void crossEntropiesAreFiniteOutsideTheirPair() {
        DMatrixRMaj dYhat = new DMatrixRMaj(0, 0);
        for (double a : PROBABILITIES) {
            for (double y : PROBABILITIES) {
                for (Loss loss :
                        new Loss[] {new BinaryCrossEntropy(), new CategoricalCrossEntropy()}) {
                    assertThat(loss.value(column(a), column(y))).isBetween(0.0, 100.0);
                    loss.gradient(column(a), column(y), dYhat);
                    assertThat(Math.abs(dYhat.data[0])).isLessThanOrEqualTo(Math.exp(100));
                }
            }
        }
    }
}
