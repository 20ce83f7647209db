package neurone.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;

class DigitsTest {

    private static List<String> written(double... row) {
        return Digits.of(DMatrixRMaj.wrap(1, row.length, row), Locale.ENGLISH).rows().get(0);
    }

    @Test
    void writesFewerDecimalsBesideLargeNumbers() {
        assertThat(written(0.5, 0.12345)).containsExactly("0.5000", "0.1235");
        assertThat(written(12.5, 0.12345)).containsExactly("12.500", "0.123");
        assertThat(written(1234.5, 0.12345)).containsExactly("1234.5", "0.1");
    }

    @Test
    void writesOneDecimalBesideTheLargestNumbersThatHaveAPoint() {
        assertThat(written(12345.67, 0)).containsExactly("12345.7", "0");
        assertThat(written(12345, 0, -10000)).containsExactly("12345", "0", "-10000");
        assertThat(written(12345, 0.3, 0.01, 0)).containsExactly("12345.0", "0.3", "0.0", "0");
        assertThat(Digits.number(99999.96, Locale.FRENCH)).isEqualTo("100000");
    }

    @Test
    void tellsWhatIsTooSmallToBeSeenFromZero() {
        assertThat(written(1e300, 1e-300, -1e-300, 0))
                .containsExactly("1.0000", "0.0000", "-0.0000", "0");
        assertThat(written(1e-310, 0)).containsExactly("1", "0");
    }

    @Test
    void writesBothZerosAlike() {
        assertThat(written(0.0, -0.0, 1.5)).containsExactly("0", "0", "1.5");
    }

    @Test
    void writesWhatIsNotFinite() {
        assertThat(written(Double.NaN, Double.NEGATIVE_INFINITY, 20000.5))
                .containsExactly("NaN", "-inf", "20000.5");
    }

    @Test
    void writesNumbersInLatex() {
        assertThat(Digits.latex("-0,125")).isEqualTo("-0{,}125");
        assertThat(Digits.latex("-1.5e-8")).isEqualTo("-1.5 \\cdot 10^{-8}");
        assertThat(Digits.latex("NaN")).isEqualTo("\\text{NaN}");
        assertThat(Digits.latex("-inf")).isEqualTo("-\\infty");
    }

    @Test
    void writesOneDigitBeforeThePowerOfTen() {
        assertThat(Digits.number(0.00099999999, Locale.ENGLISH)).isEqualTo("1e-3");
        assertThat(Digits.number(-9.99999e-5, Locale.ENGLISH)).isEqualTo("-1e-4");
        assertThat(Digits.number(9.99994e-5, Locale.ENGLISH)).isEqualTo("9.9999e-5");
        assertThat(Digits.number(999999.99, Locale.FRENCH)).isEqualTo("1e6");
        assertThat(written(999999.99, 12345)).containsExactly("1.0000", "0.0123");
    }
}
