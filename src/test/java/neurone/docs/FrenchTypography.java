package neurone.docs;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * French typography in a page: a narrow no-break space before ; : ! ? % and », after «, and between
 * the thousands of a number.
 *
 * <p>Code, formulas and comments stay as they are.
 */
final class FrenchTypography {

    private static final String NARROW = "\u202f";

    private static final Pattern KEPT =
            Pattern.compile(
                    "```.*?```|`[^`]*`|<!--.*?-->|\\$\\$.*?\\$\\$|\\$[^$]*\\$|\\|(?: :?-+:? \\|)+",
                    Pattern.DOTALL);

    private FrenchTypography() {}

    static String of(String page) {
        StringBuilder result = new StringBuilder();
        Matcher kept = KEPT.matcher(page);
        int end = 0;
        while (kept.find()) {
            result.append(spaced(page.substring(end, kept.start()))).append(kept.group());
            end = kept.end();
        }
        return result.append(spaced(page.substring(end))).toString();
    }

    private static String spaced(String words) {
        return words.replaceAll("[ \u00a0](?=[;:!?%»])", NARROW)
                .replaceAll("«[ \u00a0]", "«" + NARROW)
                .replaceAll("(?<=(?<!\\d)\\d{1,3})[ \u00a0](?=\\d{3}(?!\\d))", NARROW);
    }
}
