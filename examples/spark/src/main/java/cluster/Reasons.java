package cluster;

import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds in what Spark throws what one of its tasks has said. */
final class Reasons {

    private static final Pattern SAID =
            Pattern.compile("(?:java\\.[\\w.]+Exception|neurone[\\w.]+Exception): ([^\\n]+)");

    private Reasons() {}

    static String of(Throwable thrown) {
        Throwable last = thrown;
        while (last.getCause() != null) {
            last = last.getCause();
        }
        String message = Objects.toString(last.getMessage(), last.toString());
        Matcher said = SAID.matcher(message);
        return said.find() ? said.group(1) : message;
    }
}
