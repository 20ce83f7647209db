package neurone.file;

import java.util.regex.Pattern;

/** A text from a file as a message may show it: short, and without what confuses a terminal. */
final class Printable {

    private static final int LONGEST = 120;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Printable() {}

    static String quoted(String text) {
        return '"' + of(text) + '"';
    }

    static String of(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text;
        return INVISIBLE.matcher(start).replaceAll("?");
    }
}
