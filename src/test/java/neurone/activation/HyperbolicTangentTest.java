package neurone.activation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HyperbolicTangentTest {

    private static final MathContext DIGITS = new MathContext(60);

    /** Above it tanh x is 1 to 60 digits. */
    private static final double LARGE = 80;

    /** (e^2x - 1) / (e^2x + 1), with the series of e^2x - 1 for a small x, doubled. */
    private static BigDecimal exactly(double x) {
        if (Math.abs(x) > LARGE) {
            return BigDecimal.valueOf(Math.signum(x));
        }
        int doublings = Math.max(0, Math.getExponent(x) + 4);
        BigDecimal t = new BigDecimal(x).multiply(BigDecimal.valueOf(Math.scalb(2.0, -doublings)));
        BigDecimal term = t;
        BigDecimal e = t;
        for (int n = 2; n < 40; n++) {
            term = term.multiply(t, DIGITS).divide(BigDecimal.valueOf(n), DIGITS);
            e = e.add(term, DIGITS);
        }
        for (int i = 0; i < doublings; i++) {
            e = e.multiply(e.add(BigDecimal.valueOf(2), DIGITS), DIGITS);
        }
        return e.divide(e.add(BigDecimal.valueOf(2), DIGITS), DIGITS);
    }

    private static double errorInUlps(double x) {
        BigDecimal exact = exactly(x);
        double ulp = Math.ulp(Math.min(Math.abs(exact.doubleValue()), Math.nextDown(1.0)));
        return new BigDecimal(HyperbolicTangent.of(x))
                .subtract(exact)
                .divide(new BigDecimal(ulp), DIGITS)
                .abs()
                .doubleValue();
    }

    @ParameterizedTest
    @CsvSource({
        "4.9E-324, 1E-307",
        "1E-300, 1E-290",
        "1E-9, 1E-7",
        "1E-4, 1E-2",
        "0.01, 0.1",
        "0.1, 0.3",
        "0.3, 0.7",
        "0.7, 1",
        "1, 2",
        "2, 4",
        "4, 10",
        "10, 18",
        "18, 20",
        "20, 800",
    })
    void isWithinThreeUnitsInTheLastPlaceOfTheExactValue(double from, double to) {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 500; i++) {
            double x = random.nextDouble(from, to);
            assertThat(errorInUlps(x)).as("tanh %s", x).isLessThan(3);
            assertThat(errorInUlps(-x)).as("tanh %s", -x).isLessThan(3);
        }
    }

    @Test
    void neverLeavesTheIntervalFromMinusOneToOne() {
        SplittableRandom random = new SplittableRandom(1);
        assertThat(random.doubles(300_000, 8, 20)).allMatch(x -> HyperbolicTangent.of(x) <= 1);
        assertThat(random.doubles(300_000, -20, -8)).allMatch(x -> HyperbolicTangent.of(x) >= -1);
    }

    @ParameterizedTest
    @ValueSource(doubles = {19.0625, 20, 1e9, Double.MAX_VALUE, Double.POSITIVE_INFINITY})
    void isOneWhereThatIsTheNearest(double x) {
        assertThat(HyperbolicTangent.of(x)).isEqualTo(1);
        assertThat(HyperbolicTangent.of(-x)).isEqualTo(-1);
    }

    @Test
    void keepsZeroItsSignAndTheSmallestNumbers() {
        assertThat(Double.compare(HyperbolicTangent.of(0.0), 0.0)).isZero();
        assertThat(Double.compare(HyperbolicTangent.of(-0.0), -0.0)).isZero();
        assertThat(HyperbolicTangent.of(Double.MIN_VALUE)).isEqualTo(Double.MIN_VALUE);
        assertThat(HyperbolicTangent.of(-Double.MIN_NORMAL)).isEqualTo(-Double.MIN_NORMAL);
        assertThat(HyperbolicTangent.of(Double.NaN)).isNaN();
    }
}
