package neurone.examples.site;

import static neurone.examples.site.Html.escaped;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Code within a line. A browser would cut {@code -Dlesson=3} behind its hyphen, and a long name
 * anywhere.
 */
final class InlineCode {

    /** How many letters a phone has room for. */
    private static final int ROOM = 30;

    /** The first hyphens of a word, with what stands before them and the letter behind. */
    private static final Pattern START = Pattern.compile("[^-]*-+.?");

    /** Where a long name is cut: behind a point, a slash or a parenthesis. */
    private static final Pattern JOINT = Pattern.compile("(?<=\\w[./(])(?=\\w)");

    private static final int LONG_NAME = 16;

    /** How many letters the first column of a table has room for. */
    private static final int COLUMN = 72;

    private InlineCode() {}

    /** Returns code whose lines end at spaces, or where a long word has a joint. */
    static String of(String code) {
        String start = code.length() > COLUMN ? "<code class=\"long\">" : "<code>";
        return Arrays.stream(code.split(" ", -1))
                .map(InlineCode::word)
                .collect(Collectors.joining(" ", start, "</code>"));
    }

    private static String word(String word) {
        Matcher start = START.matcher(word);
        if (!start.lookingAt()) {
            return cut(word);
        }
        int end = word.length() <= ROOM ? word.length() : Math.min(ROOM, start.end());
        return "<span class=\"kept\">%s</span>%s"
                .formatted(escaped(word.substring(0, end)), cut(word.substring(end)));
    }

    private static String cut(String name) {
        return name.length() < LONG_NAME
                ? escaped(name)
                : JOINT.matcher(escaped(name)).replaceAll("<wbr />");
    }
}
