package neurone.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SpreadsheetTest {

    private static String line(Locale locale, Object... cells) {
        return new Spreadsheet(locale).line(cells).toString();
    }

    @Test
    void writesNumbersOfEachTypeAsTheCountryDoes() {
        Object[] cells = {"a.b", 1.5, 1.5f, new BigDecimal("2.5"), 3, 4L};
        assertThat(line(Locale.FRANCE, cells)).isEqualTo("a.b;1,5;1,5;2,5;3;4\n");
        assertThat(line(Locale.ROOT, cells)).isEqualTo("a.b,1.5,1.5,2.5,3,4\n");
    }

    @Test
    void leavesACellEmptyForWhatIsNoNumber() {
        assertThat(line(Locale.FRANCE, 1, Double.NaN, Float.NaN)).isEqualTo("1;;\n");
    }

    @Test
    void refusesANullWithASentence() {
        assertThatThrownBy(() -> line(Locale.FRANCE, "a", null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a cell expects a number or a text, got null; NaN is an empty cell");
        assertThatThrownBy(() -> line(Locale.FRANCE, (Object[]) null))
                .isInstanceOf(NullPointerException.class)
                .hasMessage("a line expects its cells, numbers and texts, got null");
    }
}
