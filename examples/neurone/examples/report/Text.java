package neurone.examples.report;

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

    /** Fills in values, numbers being written as each language writes them. */
    Text with(Object... values) {
        return new Text(
                String.format(Language.FRENCH.locale(), french, values),
                String.format(Language.ENGLISH.locale(), english, values));
    }
}
