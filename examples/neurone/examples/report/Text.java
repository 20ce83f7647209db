package neurone.examples.report;

import java.util.Arrays;

/**
 * Words in both languages; a name or a formula is the same in each.
 *
 * @param french for the reader of docs/fr
 * @param english for the reader of docs/en
 */
public record Text(String french, String english) {

    /** The same in both languages. */
    public Text(String same) {
        this(same, same);
    }

    /** Returns the words in a language. */
    public String in(Language language) {
        return language == Language.FRENCH ? french : english;
    }

    /** Fills in values: numbers as each language writes them, and of a text the same language. */
    public Text with(Object... values) {
        return new Text(
                filled(french, Language.FRENCH, values), filled(english, Language.ENGLISH, values));
    }

    private static String filled(String format, Language language, Object... values) {
        Object[] words =
                Arrays.stream(values)
                        .map(value -> value instanceof Text text ? text.in(language) : value)
                        .toArray();
        return String.format(language.locale(), format, words);
    }
}
