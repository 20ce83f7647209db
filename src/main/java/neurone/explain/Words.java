package neurone.explain;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.DoubleFunction;

/**
 * What an explanation says, in both of its languages.
 *
 * @param french for a French locale
 * @param english for any other
 */
record Words(String french, String english) {

    /** The same in both languages. */
    static Words same(String text) {
        return new Words(text, text);
    }

    /** Fills in numbers and names; a number is written as each language writes it. */
    static Words of(String french, String english, Object... values) {
        return new Words(
                filled(french, values, d -> Digits.shortest(d, Locale.FRENCH), Locale.FRENCH),
                filled(english, values, d -> Digits.shortest(d, Locale.ENGLISH), Locale.ENGLISH));
    }

    /** Fills in the same way, where a number is written in LaTeX. */
    static Words latex(String format, Object... values) {
        return new Words(
                filled(format, values, d -> latex(d, Locale.FRENCH), Locale.FRENCH),
                filled(format, values, d -> latex(d, Locale.ENGLISH), Locale.ENGLISH));
    }

    private static String latex(double value, Locale locale) {
        return Digits.latex(Digits.shortest(value, locale));
    }

    /** Fills in numbers and names that stand in the same place in both languages. */
    static Words same(String format, Object... values) {
        return of(format, format, values);
    }

    private static String filled(
            String format, Object[] values, DoubleFunction<String> number, Locale locale) {
        Object[] written =
                Arrays.stream(values)
                        .map(v -> v instanceof Double d ? number.apply(d) : v)
                        .map(v -> v instanceof Words words ? words.in(locale) : v)
                        .toArray();
        return String.format(Locale.ROOT, format, written);
    }

    String in(Locale locale) {
        return isFrench(locale) ? french : english;
    }

    static boolean isFrench(Locale locale) {
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
