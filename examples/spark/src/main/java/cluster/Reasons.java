package cluster;

import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import neurone.words.Bilingual;

/** Finds in what Spark throws what one of its tasks has said. */
final class Reasons {

    private static final Pattern SAID =
            Pattern.compile(
                    "(?:cluster\\.Refusal|java\\.[\\w.]+Exception|neurone[\\w.]+Exception):"
                            + " ([^\\n]+)");

    private Reasons() {}

    /** Returns the reason in a language, in English where it was only said so. */
    static String of(Throwable thrown, Locale locale) {
        Throwable last = thrown;
        while (last.getCause() != null && !(last instanceof Bilingual)) {
            last = last.getCause();
        }
        if (last instanceof Bilingual bilingual) {
            return bilingual.message(locale);
        }
        String message = Objects.toString(last.getMessage(), last.toString());
        Matcher said = SAID.matcher(message);
        return said.find() ? said.group(1) : message;
    }
}
