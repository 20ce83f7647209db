package neurone.words;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Text from outside as a message may show it: short, and without what confuses a terminal. */
public final class Printable {

    private static final int LONGEST = 120;
    static final int MOST = 10;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Printable() {}

    /** Returns the text with a ? for each character that cannot be seen. */
    public static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("?");
    }

    /** Returns the visible text, cut after 120 characters. */
    public static String of(String text) {
        return visible(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }

    /** Returns {@link #of} in quotation marks. */
    public static String quoted(String text) {
        return '"' + of(text) + '"';
    }

    /** Returns the first ten texts, and how many more there are. */
    public static String list(List<String> texts) {
        return list(texts, "and", "more");
    }

    static String list(List<String> texts, String and, String others) {
        int left = texts.size() - MOST;
        String more = left > 0 ? " " + and + " " + left + " " + others + "]" : "]";
        return texts.stream()
                .limit(MOST)
                .map(Printable::of)
                .collect(Collectors.joining(", ", "[", more));
    }

    /** Returns how many there are of a thing: 1 field, 2 fields. */
    public static String count(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    /** Returns the text as HTML and SVG write it. */
    public static String markup(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
