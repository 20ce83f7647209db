package neurone.initializer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.Implementations;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InitializerTest {

    private static final int N_OUT = 300;
    private static final int N_IN = 500;

    static Stream<Arguments> initializersWithTheirVariance() {
        return Stream.of(
                Arguments.of(new Zeros(), 0.0),
                Arguments.of(new Constant(0.5), 0.25),
                Arguments.of(new RandomNormal(0.01), 1e-4),
                Arguments.of(new RandomUniform(0.3), 0.03),
                Arguments.of(new XavierNormal(), 2.0 / (N_IN + N_OUT)),
                Arguments.of(new XavierUniform(), 2.0 / (N_IN + N_OUT)),
                Arguments.of(new HeNormal(), 2.0 / N_IN),
                Arguments.of(new HeUniform(), 2.0 / N_IN),
                Arguments.of(new LeCunNormal(), 1.0 / N_IN),
                Arguments.of(new LeCunUniform(), 1.0 / N_IN));
    }

    @Test
    void isListedHere() {
        Implementations.assertThatNoneIsMissing(
                Initializer.class,
                initializersWithTheirVariance().map(listed -> listed.get()[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("initializersWithTheirVariance")
    void hasTheVarianceOfItsFormula(Initializer initializer, double variance) {
        DMatrixRMaj W = drawn(initializer, 1);
        double squares = 0;
        for (double w : W.data) {
            squares += w * w;
        }
        // 150,000 draws: the estimate is within 2% of the variance far beyond five deviations.
        assertThat(squares / W.data.length).isCloseTo(variance, within(0.02 * variance));
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#initializers")
    void givesTheSameBitsForTheSameSeed(Initializer initializer) {
        assertThat(drawn(initializer, 7).data).isEqualTo(drawn(initializer, 7).data);
    }

    @Test
    void givesOtherBitsForAnotherSeed() {
        assertThat(drawn(new HeNormal(), 7).data).isNotEqualTo(drawn(new HeNormal(), 8).data);
    }

    @Test
    void uniformWeightsReachTheirBoundAndStayWithinIt() {
        double bound = Math.sqrt(6.0 / N_IN);
        double largest = 0;
        for (double w : drawn(new HeUniform(), 3).data) {
            largest = Math.max(largest, Math.abs(w));
        }
        assertThat(largest).isBetween(0.999 * bound, bound);
    }

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#initializers")
    void setsEveryWeight(Initializer initializer) {
        DMatrixRMaj W = new DMatrixRMaj(3, 4);
        W.fill(Double.NaN);
        initializer.initialize(W, new SplittableRandom(1));
        for (double w : W.data) {
            assertThat(w).isFinite();
        }
    }

    @Test
    void takesSettingsAtTheirBounds() {
        assertThat(new RandomNormal(0).standardDeviation()).isZero();
        assertThat(new RandomNormal(Double.MAX_VALUE).standardDeviation())
                .isEqualTo(Double.MAX_VALUE);
        assertThat(new RandomUniform(0).bound()).isZero();
        assertThat(new RandomUniform(Double.MAX_VALUE).bound()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void refusesSettingsThatAreNoNumbers() {
        assertThatThrownBy(() -> new RandomNormal(-1))
                .hasMessage(
                        "RandomNormal expects a finite standard deviation of at least 0, got -1.0:"
                                + " try 0.01");
        assertThatThrownBy(() -> new RandomUniform(Double.NaN))
                .hasMessage(
                        "RandomUniform expects a finite bound of at least 0, got NaN: try 0.05");
        assertThatThrownBy(() -> new Constant(Double.POSITIVE_INFINITY))
                .hasMessage("Constant expects a finite weight, got Infinity: choose a number");
    }

    private static DMatrixRMaj drawn(Initializer initializer, long seed) {
        DMatrixRMaj W = new DMatrixRMaj(N_OUT, N_IN);
        initializer.initialize(W, new SplittableRandom(seed));
        return W;
    }
}
