package neurone.examples.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.DoubleStream;

/**
 * The numbers along an axis.
 *
 * @param from the place of the least number
 * @param to the place of the largest number
 */
record Scale(double from, double to, Kind kind) {

    private static final double MARGIN = 0.04;
    private static final double FEW_POWERS = 2.2;
    private static final double ONE_POWER = 0.9;
    private static final double LESS_THAN_A_FACTOR_OF_TWO = 0.3;

    enum Kind {
        LINEAR,
        /** Equal steps are equal factors, and factors less than ten have names too. */
        LOGARITHMIC,
        /** Equal steps are equal factors; a place is the exponent of a power of ten. */
        POWERS
    }

    /** A scale that has room for all those numbers; what has no place on it does not count. */
    static Scale over(DoubleStream numbers, boolean logarithmic) {
        double[] places =
                numbers.map(number -> logarithmic ? Math.log10(number) : number)
                        .filter(Double::isFinite)
                        .toArray();
        double least = Arrays.stream(places).min().orElse(0);
        double largest = Arrays.stream(places).max().orElse(1);
        double margin = largest > least ? MARGIN * (largest - least) : 0.5;
        double from = least - margin;
        double to = largest + margin;
        if (!logarithmic) {
            return new Scale(from, to, Kind.LINEAR);
        }
        if (to - from > FEW_POWERS) {
            return new Scale(from, to, Kind.POWERS);
        }
        Kind kind = to - from < LESS_THAN_A_FACTOR_OF_TWO ? Kind.LINEAR : Kind.LOGARITHMIC;
        return new Scale(Math.pow(10, from), Math.pow(10, to), kind);
    }

    /** Returns where a number stands; NaN if nowhere. */
    double place(double number) {
        double place = kind == Kind.POWERS ? Math.log10(number) : number;
        boolean hasPlace = Double.isFinite(place) && (kind != Kind.LOGARITHMIC || place > 0);
        return hasPlace ? place : Double.NaN;
    }

    /** Returns where a number stands between the ends of the axis, from 0 to 1. */
    double share(double number) {
        double place = place(number);
        return kind == Kind.LOGARITHMIC
                ? Math.log(place / from) / Math.log(to / from)
                : (place - from) / (to - from);
    }

    /**
     * Returns the pixels between ticks on an axis of that length: as many as asked for, or more.
     */
    int tickSpacing(int length, int least) {
        // powers of ten have names, what lies between them has not
        return kind == Kind.POWERS ? (int) Math.max(least, length / (to - from)) : least;
    }

    /** Returns what is written at a place; nothing where other names are near enough. */
    String label(double place, Locale locale) {
        return switch (kind) {
            case LINEAR -> number(place, locale);
            case LOGARITHMIC -> isNamed(place) ? number(place, locale) : "";
            case POWERS ->
                    place == Math.rint(place)
                            ? "10" + superscript((int) place)
                            : number(place, locale);
        };
    }

    private boolean isNamed(double place) {
        double digit = Math.rint(place / Math.pow(10, Math.floor(Math.log10(place) + 1e-9)));
        return digit == 1 || digit == 2 || digit == 5 || Math.log10(to / from) < ONE_POWER;
    }

    static String number(double number, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(locale);
        symbols.setMinusSign('−');
        // adding 0 turns -0 into 0
        return new DecimalFormat("#,##0.######", symbols).format(number + 0.0);
    }

    private static String superscript(int exponent) {
        StringBuilder raised = new StringBuilder();
        for (char c : String.valueOf(exponent).toCharArray()) {
            raised.append(c == '-' ? '⁻' : "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(c - '0'));
        }
        return raised.toString();
    }
}
