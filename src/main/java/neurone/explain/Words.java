package neurone.explain;

import java.util.Arrays;
import java.util.Locale;

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
                filled(french, values, Locale.FRENCH), filled(english, values, Locale.ENGLISH));
    }

    /** Fills in numbers and names that stand in the same place in both languages. */
    static Words same(String format, Object... values) {
        return of(format, format, values);
    }

    private static String filled(String format, Object[] values, Locale locale) {
        Object[] written =
                Arrays.stream(values)
                        .map(v -> v instanceof Double d ? Digits.shortest(d, locale) : v)
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
