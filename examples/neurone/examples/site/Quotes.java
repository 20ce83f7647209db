package neurone.examples.site;

import java.util.regex.Pattern;

/**
 * The quotation marks and apostrophes of printers, for words that a keyboard typed; a prime, as in
 * w'x or g', stays as it is.
 */
final class Quotes {

    private static final Pattern APOSTROPHE =
            Pattern.compile(
                    "(?<=\\p{L})(?<!\\b[wgAWXZ])'(?=\\p{L}|$)|(?<=\\p{Ll}{2}s)'(?=[\\s,.;])");

    /** One that opens: behind a space or a parenthesis. */
    private static final Pattern OPENING = Pattern.compile("(?<=[\\s(\\[])\"(?=\\S)");

    private Quotes() {}

    /** Returns words as printed. */
    static String of(String words) {
        // as if a space stood before the first of them
        return afterOthers(" " + words).substring(1);
    }

    /** Returns words as printed that follow other parts of their line. */
    static String afterOthers(String words) {
        String opened = OPENING.matcher(words).replaceAll("“");
        return APOSTROPHE.matcher(opened).replaceAll("’").replace('"', '”');
    }
}
