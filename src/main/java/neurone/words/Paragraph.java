package neurone.words;

/** Sentences in lines of a terminal. */
public final class Paragraph {

    /** The width of a terminal, in columns. */
    public static final int COLUMNS = 80;

    /**
     * French puts a space before these signs, and begins no line with them; and {@code m = 4} stays
     * whole.
     */
    private static final String BREAKS = "(?<! =) (?![:;%!?]|= )";

    private Paragraph() {}

    /**
     * Breaks words into lines of at most 80 columns; a longer word has a line of its own.
     *
     * @param first what the first line begins with; the others begin with as many spaces
     * @return the lines, without a line feed at the end
     */
    public static String of(String first, String words) {
        StringBuilder text = new StringBuilder();
        StringBuilder line = new StringBuilder(first);
        boolean isFirst = true;
        for (String word : words.split(BREAKS, -1)) {
            if (!isFirst && line.length() + 1 + word.length() > COLUMNS) {
                text.append(line).append('\n');
                line = new StringBuilder(" ".repeat(first.length()));
                isFirst = true;
            }
            line.append(isFirst ? "" : " ").append(word);
            isFirst = false;
        }
        return text.append(line).toString();
    }
}
