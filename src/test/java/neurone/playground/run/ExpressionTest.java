package neurone.playground.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import neurone.playground.http.Refusal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExpressionTest {

    private static final double[] X = {0.5, -2};

    @ParameterizedTest
    @CsvSource({
        "1 + 2*3, 7",
        "(1+2)*3, 9",
        "12/3/2, 2",
        "12/(3*2), 2",
        "12/(3/2), 8",
        "2 - 3 - 4, -5",
        "-x1^2, -0.25",
        "(-x1)^2, 0.25",
        "2^3^2, 512",
        "2^-1, 0.5",
        "-x2*x1, 1",
        "x1 > x2, 1",
        "x1^2 + x2^2 < 1, 0",
        "SIN(pi*x1), 1",
        "sqrt(abs(x2) + 2), 2",
        "floor(log(exp(2.5))), 2",
        ".5, 0.5",
        "e^0, 1",
    })
    void computesWhatItSays(String text, double value) {
        assertThat(Expression.of(text, 2).value().of(X)).isCloseTo(value, within(1e-15));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1+",
                "(1",
                "1)",
                "x3",
                "x0",
                "x",
                "y",
                "1..2",
                "sin",
                "sin x1",
                "system.exit(0)",
                "1 > 2 > 3",
                "x1,x2",
                "0x10",
                "1e3",
                "\"",
                "x1;x2"
            })
    void refusesWhatIsNoFormula(String text) {
        assertThatThrownBy(() -> Expression.of(text, 2)).isInstanceOf(Refusal.class);
    }

    @Test
    void saysWhereItStopsToUnderstand() {
        assertThatThrownBy(() -> Expression.of("x1 + x2 * y", 2))
                .hasMessage(
                        "the formula \"x1+x2*y\" cannot be read after \"x1+x2*y\": write for example"
                                + " sin(pi*x1) > x2^2, with x1 to x2 and [abs, cos, exp, floor, log,"
                                + " sin, sqrt, tanh]");
    }
}
