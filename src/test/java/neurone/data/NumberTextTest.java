package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.SplittableRandom;
import neurone.data.NumberText.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private final NumberText number = new NumberText();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | WHOLE | 0",
                "-17 | WHOLE | -17",
                "+4 | WHOLE | 4",
                "\u22124 | WHOLE | -4",
                "1e5 | WHOLE | 100000",
                "1E+05 | WHOLE | 100000",
                "12345678901234567890 | WHOLE | 12345678901234567890",
                "1.5 | POINT | 1.5",
                ".5 | POINT | 0.5",
                "5. | POINT | 5",
                "0.125 | POINT | 0.125",
                "1234.567 | POINT | 1234.567",
                "1.234e0 | POINT | 1.234",
                "6.300000000000001 | POINT | 6.300000000000001",
                "1,234.5 | POINT | 1234.5",
                "1,234,567 | POINT | 1234567",
                "1,5 | COMMA | 1.5",
                "-0,001 | COMMA | -0.001",
                "1.234,5 | COMMA | 1234.5",
                "1.234.567 | COMMA | 1234567",
                "1.234.567,25 | COMMA | 1234567.25",
                "1,5E-3 | COMMA | 0.0015",
                "1.234 | EITHER_POINT | 1.234",
                "-12,345 | EITHER_COMMA | -12.345",
                "1\u202f234,5 | COMMA | 1234.5",
                "1\u00a0234 | WHOLE | 1234",
                "1\u2009234\u2009567.5 | POINT | 1234567.5",
                "12 345 678 | WHOLE | 12345678",
                "30\u2019934 | WHOLE | 30934",
            })
    void readsWhatPeopleAndProgramsWrite(String text, Kind kind, double value) {
        assertThat(number.read(text)).isEqualTo(kind);
        assertThat(number.value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "+",
                ".",
                ",",
                "-.",
                "e5",
                "1e",
                "1e+",
                "1e5.5",
                "12D",
                "2f",
                "0x1p3",
                "NaN",
                "Infinity",
                "inf",
                "1e999",
                "--1",
                "1-",
                "12 %",
                "5.1cm",
                "1.2.3",
                "1,2,3",
                "12,34.5",
                "1,234,56",
                "1.234,567,8",
                "0,123,456",
                "1 23",
                "1 234 56",
                "1\u202f234.5,6",
                "\u0661",
                "1'234\u2019567",
                "1,,234",
                "01.02.2024",
                "1.234.567.8",
                "\u22121e\u22125",
            })
    void takesNothingElseForANumber(String text) {
        assertThat(number.read(text)).isEqualTo(Kind.TEXT);
    }

    @Test
    void leavesAThousandOrADecimalToTheNotation() {
        Kind kind = number.read("1,234");
        assertThat(new Notation(true, true).valueOf(number, kind)).isEqualTo(1.234);
        assertThat(new Notation(false, true).valueOf(number, kind)).isEqualTo(1234);
        assertThat(new Notation(false, false).valueOf(number, kind)).isNaN();
        kind = number.read("-1.234");
        assertThat(new Notation(true, true).valueOf(number, kind)).isEqualTo(-1234);
        assertThat(new Notation(false, true).valueOf(number, kind)).isEqualTo(-1.234);
    }

    @Test
    void readsTheNearestDouble() {
        SplittableRandom random = new SplittableRandom(1);
        for (int i = 0; i < 100_000; i++) {
            double x = Double.longBitsToDouble(random.nextLong());
            if (Double.isFinite(x)) {
                number.read(Double.toString(x));
                assertThat(number.value()).isEqualTo(x);
            }
            double y = random.nextInt(2_000_000) * Math.pow(10, random.nextInt(-12, 3));
            String text =
                    new BigDecimal(y)
                            .setScale(random.nextInt(14), java.math.RoundingMode.DOWN)
                            .toPlainString();
            number.read(text);
            assertThat(number.value()).isEqualTo(Double.parseDouble(text));
        }
    }
}
