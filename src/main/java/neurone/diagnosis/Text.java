package neurone.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Words in both languages. */
record Text(String french, String english) {

    private static final MathContext DIGITS = new MathContext(3);
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;

    /**
     * Fills the same values into both.
     *
     * @param french with a %s for each value
     * @param english with a %s for each value
     * @param values counts, other texts, or numbers, which are written with three digits
     */
    static Text of(String french, String english, Object... values) {
        return new Text(
                String.format(french, in(Locale.FRENCH, values)),
                String.format(english, in(Locale.ENGLISH, values)));
    }

    private static Object[] in(Locale locale, Object[] values) {
        return Arrays.stream(values)
                .map(
                        value ->
                                value instanceof Text text
                                        ? text.in(locale)
                                        : value instanceof Double x ? number(x).in(locale) : value)
                .toArray();
    }

    private static Text number(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return new Text("l'infini", "infinity");
        }
        boolean isPlain = x == 0 || (Math.abs(x) >= SMALL && Math.abs(x) < LARGE);
        String written =
                isPlain
                        ? new BigDecimal(x).round(DIGITS).stripTrailingZeros().toPlainString()
                        : String.format(Locale.ENGLISH, "%.1e", x);
        return new Text(written.replace('.', ','), written);
    }

    /** Returns the texts with commas between them. */
    static Text list(List<Text> texts) {
        return new Text(
                texts.stream().map(Text::french).collect(Collectors.joining(", ")),
                texts.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    /** French for a French locale, English for any other. */
    String in(Locale locale) {
        return locale.getLanguage().equals("fr") ? french : english;
    }
}
