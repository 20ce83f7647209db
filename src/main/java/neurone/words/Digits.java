package neurone.words;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;

/** Writes numbers for a reader: four decimals, and fewer where fewer say all. */
public final class Digits {

    private static final int DECIMALS = 4;
    private static final double SMALL = 0.001;
    private static final double LARGE = 1e5;

    private Digits() {}

    /**
     * A matrix as it is written.
     *
     * @param exponent of the power of ten that stands before the matrix; 0 for none
     * @param rows the numbers
     */
    public record Written(int exponent, List<List<String>> rows) {}

    /** Writes a matrix with as many decimals in each place. */
    public static Written of(DMatrixRMaj matrix, Locale locale) {
        double largest = largest(matrix);
        int exponent = exponentOf(largest);
        int most = exponent == 0 ? mostDecimals(largest) : DECIMALS;
        DoubleUnaryOperator scaled =
                i -> exponent == 0 ? matrix.data[(int) i] : scaled(matrix.data[(int) i], exponent);
        int decimals = 0;
        for (int i = 0; i < matrix.getNumElements(); i++) {
            decimals = Math.max(decimals, decimalsOf(scaled.applyAsDouble(i), most));
        }
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < matrix.numRows; row++) {
            List<String> cells = new ArrayList<>();
            for (int column = 0; column < matrix.numCols; column++) {
                double value = scaled.applyAsDouble(matrix.getIndex(row, column));
                cells.add(decimal(value, decimals, locale));
            }
            rows.add(cells);
        }
        return new Written(exponent, rows);
    }

    /** Returns the largest absolute value of the finite numbers; 0 if there is none. */
    public static double largest(DMatrixRMaj matrix) {
        double largest = 0;
        for (int i = 0; i < matrix.getNumElements(); i++) {
            double size = Math.abs(matrix.data[i]);
            largest = Double.isFinite(size) ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    private static int exponentOf(double largest) {
        boolean plain = largest == 0 || (largest >= SMALL && largest < LARGE);
        if (plain) {
            return 0;
        }
        int exponent = (int) Math.floor(Math.log10(largest));
        // four decimals make 10 of it
        return scaled(largest, exponent) >= 9.99995 ? exponent + 1 : exponent;
    }

    /** One less for each digit before the point, but one at least: 0.3 beside 12345.6 is no 0. */
    private static int mostDecimals(double largest) {
        return largest < 10 ? DECIMALS : Math.max(1, DECIMALS - (int) Math.log10(largest));
    }

    /**
     * In two steps, so that no power of ten is outside the range of a double; what is too small
     * beside the largest does not become an exact 0.
     */
    private static double scaled(double value, int exponent) {
        int half = exponent / 2;
        double scaled = value / Math.pow(10, half) / Math.pow(10, exponent - half);
        boolean isLost = scaled == 0 && value != 0;
        return isLost ? Math.copySign(Double.MIN_VALUE, value) : scaled;
    }

    /** Returns how many decimals say as much as so many do. */
    private static int decimalsOf(double value, int most) {
        if (!Double.isFinite(value)) {
            return 0;
        }
        String digits = String.format(Locale.ROOT, "%." + most + "f", value);
        int last = digits.length();
        while (digits.charAt(last - 1) == '0') {
            last--;
        }
        boolean vanishes = value != 0 && Double.parseDouble(digits) == 0;
        return vanishes ? most : last - 1 - digits.indexOf('.');
    }

    /** Writes a number; a 0 that is exact is a bare 0. */
    static String decimal(double value, int decimals, Locale locale) {
        if (value == 0) {
            return "0";
        }
        if (!Double.isFinite(value)) {
            return special(value);
        }
        String digits = String.format(Locale.ROOT, "%." + decimals + "f", value);
        return inLanguage(digits, locale);
    }

    /** Writes a single number. */
    public static String number(double value, Locale locale) {
        Written written = of(DMatrixRMaj.wrap(1, 1, new double[] {value}), locale);
        String digits = written.rows().get(0).get(0);
        return written.exponent() == 0 ? digits : digits + "e" + written.exponent();
    }

    /** Writes a setting with the digits that it has and no more: 0.5, 1e-8. */
    public static String shortest(double value, Locale locale) {
        if (!Double.isFinite(value)) {
            return special(value);
        }
        // twelve digits: 1 - 0.9 is 0.1 to a reader
        BigDecimal digits = new BigDecimal(value, new MathContext(12)).stripTrailingZeros();
        boolean plain = value == 0 || (Math.abs(value) >= 1e-4 && Math.abs(value) < 1e7);
        String text = plain ? digits.toPlainString() : digits.toString().replace("E", "e");
        return inLanguage(text.replace("e+", "e"), locale);
    }

    /** Writes in LaTeX what was written; a decimal comma in braces takes no space after it. */
    public static String latex(String written) {
        return written.replace(",", "{,}")
                .replaceAll("e(-?\\d+)$", " \\\\cdot 10^{$1}")
                .replace("NaN", "\\text{NaN}")
                .replace("inf", "\\infty");
    }

    private static String special(double value) {
        return Double.toString(value).replace("Infinity", "inf");
    }

    private static String inLanguage(String digits, Locale locale) {
        return Words.isFrench(locale) ? digits.replace('.', ',') : digits;
    }
}
