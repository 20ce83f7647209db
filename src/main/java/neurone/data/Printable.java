package neurone.data;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.regex.Pattern;

/** What a file holds, as a message may show it: short, and without what confuses a terminal. */
final class Printable {

    private static final int LONGEST = 40;
    private static final int MOST = 10;
    private static final Pattern INVISIBLE =
            Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]");

    private Printable() {}

    static String quoted(String text) {
        return '"' + shortened(text) + '"';
    }

    static String list(List<String> texts) {
        String more = texts.size() > MOST ? " and " + (texts.size() - MOST) + " more]" : "]";
        return texts.stream()
                .limit(MOST)
                .map(Printable::shortened)
                .collect(joining(", ", "[", more));
    }

    /** Counts things: 1 field, 2 fields. */
    static String count(long n, String thing) {
        return n + " " + thing + (n == 1 ? "" : "s");
    }

    private static String shortened(String text) {
        return visible(text.length() > LONGEST ? text.substring(0, LONGEST) + "..." : text);
    }

    static String visible(String text) {
        return INVISIBLE.matcher(text).replaceAll("?");
    }
}
