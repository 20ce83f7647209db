package neurone.optimizer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.Implementations;
import neurone.optimizer.Optimizer.Update;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every optimizer must do, and each one's formula written out for a single number. */
class OptimizerContractTest {

    static final List<Optimizer> ALL = Samples.optimizers();

    /** The memory of one number: theta, and up to two sums. */
    private static final class Scalar {
        private double theta;
        private double first;
        private double second;
    }

    private interface Rule {
        void step(Scalar state, double g, double rate, int t);
    }

    private static void gradientDescent(Scalar state, double g, double rate, int t) {
        state.theta -= rate * g;
    }

    private static void momentum(Scalar state, double g, double rate, int t) {
        state.first = 0.7 * state.first + g;
        state.theta -= rate * state.first;
    }

    private static void rmsProp(Scalar state, double g, double rate, int t) {
        state.first = 0.9 * state.first + 0.1 * g * g;
        state.theta -= rate * g / (Math.sqrt(state.first) + 1e-3);
    }

    private static void adam(Scalar state, double g, double rate, int t) {
        state.first = 0.8 * state.first + 0.2 * g;
        state.second = 0.95 * state.second + 0.05 * g * g;
        double mhat = state.first / (1 - Math.pow(0.8, t));
        double vhat = state.second / (1 - Math.pow(0.95, t));
        state.theta -= rate * mhat / (Math.sqrt(vhat) + 1e-3);
    }

    static Stream<Arguments> rulesWithTheirFormula() {
        return Stream.of(
                Arguments.of(
                        new GradientDescent(0.3), (Rule) OptimizerContractTest::gradientDescent),
                Arguments.of(new Momentum(0.3, 0.7), (Rule) OptimizerContractTest::momentum),
                Arguments.of(new RMSProp(0.3, 0.9, 1e-3), (Rule) OptimizerContractTest::rmsProp),
                Arguments.of(new Adam(0.3, 0.8, 0.95, 1e-3), (Rule) OptimizerContractTest::adam));
    }

    @Test
    void isListedHere() {
        Implementations.assertThatNoneIsMissing(
                Optimizer.class, rulesWithTheirFormula().map(listed -> listed.get()[0]).toList());
    }

    @ParameterizedTest
    @MethodSource("rulesWithTheirFormula")
    void followsItsFormulaAtTheRateOfEachStep(Optimizer optimizer, Rule formula) {
        SplittableRandom random = new SplittableRandom(1);
        DMatrixRMaj theta = new DMatrixRMaj(new double[][] {{1, -2, 0.5}});
        Scalar[] scalars = {new Scalar(), new Scalar(), new Scalar()};
        for (int i = 0; i < 3; i++) {
            scalars[i].theta = theta.data[i];
        }
        Update update = optimizer.forParameter(theta);
        DMatrixRMaj dTheta = new DMatrixRMaj(1, 3);
        for (int t = 1; t <= 30; t++) {
            double rate = 0.3 / t;
            for (int i = 0; i < 3; i++) {
                dTheta.data[i] = random.nextDouble(-1, 1);
                formula.step(scalars[i], dTheta.data[i], rate, t);
            }
            update.apply(dTheta, rate);
            for (int i = 0; i < 3; i++) {
                assertThat(theta.data[i]).isCloseTo(scalars[i].theta, within(1e-13));
            }
        }
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void staysWhereTheGradientIsZero(Optimizer optimizer) {
        DMatrixRMaj theta = new DMatrixRMaj(new double[][] {{1, -2}});
        optimizer.forParameter(theta).apply(new DMatrixRMaj(1, 2), 0.1);
        assertThat(theta.data).containsExactly(1, -2);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void remembersEachParameterByItself(Optimizer optimizer) {
        DMatrixRMaj theta = new DMatrixRMaj(1, 1);
        DMatrixRMaj other = new DMatrixRMaj(1, 1);
        DMatrixRMaj one = new DMatrixRMaj(new double[][] {{1}});
        Update update = optimizer.forParameter(theta);
        update.apply(one, 0.1);
        double first = theta.data[0];
        update.apply(one, 0.1);
        optimizer.forParameter(other).apply(one, 0.1);
        assertThat(other.data[0]).isEqualTo(first);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void goesOnTheSameFromACopyOfItsMemory(Optimizer optimizer) {
        DMatrixRMaj theta = new DMatrixRMaj(new double[][] {{1, -2}});
        DMatrixRMaj dTheta = new DMatrixRMaj(new double[][] {{0.3, 0.1}});
        Update update = optimizer.forParameter(theta);
        update.apply(dTheta, 0.1);
        DMatrixRMaj copy = theta.copy();
        Update resumed = optimizer.forParameter(copy);
        for (int i = 0; i < update.state().size(); i++) {
            resumed.state().get(i).setTo(update.state().get(i));
        }
        update.apply(dTheta, 0.1);
        resumed.apply(dTheta, 0.1);
        assertThat(copy.data).containsExactly(theta.data);
    }

    @ParameterizedTest
    @FieldSource("ALL")
    void leavesTheGradientAsItWas(Optimizer optimizer) {
        DMatrixRMaj dTheta = new DMatrixRMaj(new double[][] {{0.3, 0.1}});
        optimizer.forParameter(new DMatrixRMaj(1, 2)).apply(dTheta, 0.1);
        assertThat(dTheta.data).containsExactly(0.3, 0.1);
    }

    @Test
    void hasTheDefaultsOfItsPaper() {
        assertThat(new Momentum(0.1)).isEqualTo(new Momentum(0.1, 0.9));
        assertThat(new RMSProp(0.1)).isEqualTo(new RMSProp(0.1, 0.99, 1e-8));
        assertThat(new Adam(0.1)).isEqualTo(new Adam(0.1, 0.9, 0.999, 1e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesALearningRateThatIsNone(double rate) {
        String message =
                "the learning rate must be a finite number above 0, got " + rate + ": try 0.1";
        assertThatThrownBy(() -> new GradientDescent(rate)).hasMessage(message);
        assertThatThrownBy(() -> new Momentum(rate)).hasMessage(message);
        assertThatThrownBy(() -> new RMSProp(rate)).hasMessage(message);
        assertThatThrownBy(() -> new Adam(rate)).hasMessage(message);
    }

    @Test
    void takesSettingsAtTheirBounds() {
        assertThat(new Momentum(Double.MAX_VALUE, 0).learningRate()).isEqualTo(Double.MAX_VALUE);
        assertThat(new RMSProp(0.1, 0, Double.MAX_VALUE).epsilon()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void refusesOtherSettingsThatAreNone() {
        assertThatThrownBy(() -> new Momentum(0.1, 1))
                .hasMessageContaining("beta")
                .hasMessageContaining("1.0");
        assertThatThrownBy(() -> new RMSProp(0.1, -0.1, 1e-8)).hasMessageContaining("decay");
        assertThatThrownBy(() -> new RMSProp(0.1, 0.9, 0)).hasMessageContaining("epsilon");
        assertThatThrownBy(() -> new Adam(0.1, 1, 0.999, 1e-8)).hasMessageContaining("beta1");
        assertThatThrownBy(() -> new Adam(0.1, 0.9, Double.NaN, 1e-8))
                .hasMessageContaining("beta2");
        assertThatThrownBy(() -> new Adam(0.1, 0.9, 0.999, -1)).hasMessageContaining("epsilon");
    }
}
