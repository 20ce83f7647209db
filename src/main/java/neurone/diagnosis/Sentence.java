package neurone.diagnosis;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import neurone.words.Words;

/** What a finding says, with numbers as one says them: of three digits. */
final class Sentence {

    private static final MathContext DIGITS = new MathContext(3);
    private static final double LARGE = 1e6;
    private static final double SMALL = 1e-4;

    private Sentence() {}

    /**
     * Fills the same values into both languages.
     *
     * @param values counts, other words, or numbers, which are written with three digits
     */
    static Words of(String french, String english, Object... values) {
        return Words.of(
                french,
                english,
                Arrays.stream(values).map(v -> v instanceof Double x ? number(x) : v).toArray());
    }

    private static Words number(double x) {
        if (x == Double.POSITIVE_INFINITY) {
            return new Words("l'infini", "infinity");
        }
        boolean isPlain = x == 0 || (Math.abs(x) >= SMALL && Math.abs(x) < LARGE);
        String written =
                isPlain
                        ? new BigDecimal(x).round(DIGITS).stripTrailingZeros().toPlainString()
                        : String.format(Locale.ENGLISH, "%.1e", x);
        return new Words(written.replace('.', ','), written);
    }

    /** Returns the words with commas between them. */
    static Words list(List<Words> all) {
        return new Words(
                all.stream().map(Words::french).collect(Collectors.joining(", ")),
                all.stream().map(Words::english).collect(Collectors.joining(", ")));
    }
}
