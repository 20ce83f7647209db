package neurone.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every schedule must do, and the numbers of each one's first epochs. */
class ScheduleContractTest {

    @ParameterizedTest
    @MethodSource("neurone.parts.Samples#schedules")
    void neitherRaisesTheRateAboveTheOptimizersNorTurnsItsSign(Schedule schedule) {
        for (int t = 1; t <= 1000; t++) {
            assertThat(schedule.factor(t)).isBetween(0.0, 1.0);
            assertThat(schedule.factor(t)).isEqualTo(schedule.factor(t));
        }
    }

    private static void assertFactors(Schedule schedule, double... expected) {
        double[] factors =
                IntStream.rangeClosed(1, expected.length).mapToDouble(schedule::factor).toArray();
        assertThat(factors).containsExactly(expected, within(1e-15));
    }

    @Test
    void constantIsOne() {
        assertFactors(new ConstantRate(), 1, 1, 1, 1);
    }

    @Test
    void stepDecayFallsAfterEachStep() {
        assertFactors(new StepDecay(3, 0.1), 1, 1, 1, 0.1, 0.1, 0.1, 0.01);
    }

    @Test
    void exponentialDecayFallsAfterEachEpoch() {
        assertFactors(new ExponentialDecay(0.5), 1, 1 / 2.0, 1 / 4.0, 1 / 8.0);
    }

    @Test
    void inverseTimeIsOneOverT() {
        assertFactors(new InverseTime(), 1, 1 / 2.0, 1 / 3.0, 1 / 4.0);
        assertFactors(new InverseTime(0.5), 1, 1 / 1.5, 1 / 2.0, 1 / 2.5);
    }

    @Test
    void cosineFallsAlongHalfAWaveAndStaysAtZero() {
        double root = Math.sqrt(2);
        assertFactors(new Cosine(4), 1, (2 + root) / 4, 0.5, (2 - root) / 4, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void warmUpRisesToWhereTheOtherStarts() {
        assertFactors(
                new WarmUp(3, new ExponentialDecay(0.5)), 1 / 4.0, 2 / 4.0, 3 / 4.0, 1, 1 / 2.0);
        assertFactors(new WarmUp(1), 1 / 2.0, 1, 1);
        assertFactors(new WarmUp(1, t -> 0.5 * t), 0.25, 0.5, 1);
    }

    @Test
    void refusesSettingsThatAreNone() {
        assertThatThrownBy(() -> new StepDecay(0, 0.5))
                .hasMessage("StepDecay expects at least 1 epoch, got 0: try 10");
        assertThatThrownBy(() -> new StepDecay(1, 0))
                .hasMessage("StepDecay expects a gamma above 0 and at most 1, got 0.0: try 0.1");
        assertThatThrownBy(() -> new ExponentialDecay(1.5))
                .hasMessage(
                        "ExponentialDecay expects a gamma above 0 and at most 1, got 1.5: try"
                                + " 0.95");
        assertThatThrownBy(() -> new InverseTime(Double.NaN))
                .hasMessage("InverseTime expects a finite decay of at least 0, got NaN: try 1.0");
        assertThatThrownBy(() -> new Cosine(-1))
                .hasMessage("Cosine expects at least 1 epoch, got -1: try 10");
        assertThatThrownBy(() -> new WarmUp(0))
                .hasMessage("WarmUp expects at least 1 epoch, got 0: try 10");
    }
}
