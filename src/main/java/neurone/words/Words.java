package neurone.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What the library says, in both of its languages.
 *
 * @param french for a French locale
 * @param english for any other
 */
public record Words(String french, String english) {

    /** Nothing to say. */
    public static final Words NONE = same("");

    /** The same in both languages. */
    public static Words same(String text) {
        return new Words(text, text);
    }

    /** What a function says in each language. */
    public static Words each(Function<Locale, String> text) {
        return new Words(text.apply(Locale.FRENCH), text.apply(Locale.ENGLISH));
    }

    /**
     * Fills in values, each number with the digits that it has and no more.
     *
     * @param french with a {@code %s} for each value
     * @param english with a {@code %s} for each value
     * @param values counts, names, other words, or numbers, which each language writes its own way
     */
    public static Words of(String french, String english, Object... values) {
        return new Words(french, english)
                .with(
                        Arrays.stream(values)
                                .map(v -> v instanceof Double d ? shortest(d) : v)
                                .toArray());
    }

    private static Words shortest(double number) {
        return each(locale -> Digits.shortest(number, locale));
    }

    /**
     * Fills in values, as {@link String#format} does in each language: {@code %.1f} writes 0,5 and
     * 0.5.
     *
     * @param values also other words
     */
    public Words with(Object... values) {
        return new Words(
                filled(french, Locale.FRENCH, values), filled(english, Locale.ROOT, values));
    }

    private static String filled(String format, Locale locale, Object[] values) {
        return String.format(
                locale,
                format,
                Arrays.stream(values)
                        .map(v -> v instanceof Words words ? words.in(locale) : v)
                        .toArray());
    }

    /**
     * How many there are of a thing: 1 field, 2 fields; in French 0 is singular.
     *
     * @param french one of them, whose plural takes an s
     * @param english one of them, whose plural takes an s
     */
    public static Words count(long n, String french, String english) {
        return new Words(
                n + " " + french + (Math.abs(n) < 2 ? "" : "s"), Printable.count(n, english));
    }

    /** A text from outside in the quotation marks of each language, as it may be shown. */
    public static Words quoted(String text) {
        return new Words("« " + Printable.of(text) + " »", Printable.quoted(text));
    }

    /** The first ten texts, and how many more there are. */
    public static Words list(List<String> texts) {
        String others = texts.size() == Printable.MOST + 1 ? "autre" : "autres";
        return new Words(Printable.list(texts, "et", others), Printable.list(texts));
    }

    /** All words, one after the other. */
    public static Words joined(String separator, List<Words> all) {
        return each(
                locale ->
                        all.stream().map(w -> w.in(locale)).collect(Collectors.joining(separator)));
    }

    /** Returns the French words for a French locale, the English ones for any other. */
    public String in(Locale locale) {
        return isFrench(locale) ? french : english;
    }

    /** Returns whether there is nothing to say. */
    public boolean isEmpty() {
        return english.isEmpty();
    }

    /** Returns whether the locale's language is French. */
    public static boolean isFrench(Locale locale) {
        Objects.requireNonNull(locale, "expected a locale, such as Locale.FRENCH, got null");
        return locale.getLanguage().equals(Locale.FRENCH.getLanguage());
    }
}
