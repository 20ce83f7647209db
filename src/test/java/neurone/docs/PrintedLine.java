package neurone.docs;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line that a program printed, to compare with another machine's: words are the same, a number
 * may differ by one in its last digit, and every number may differ in a line that begins with ≈.
 */
record PrintedLine(String text) {

    /** The minus of 2-8-1 is no sign. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<!\\w)-)?\\d+(?:[.,](\\d+))?(?:e([+-]?\\d+))?");

    boolean agreesWith(PrintedLine other) {
        return words().equals(other.words())
                && (text.startsWith("≈") || numbersAgree(NUMBER.matcher(text), other));
    }

    private String words() {
        return NUMBER.matcher(text).replaceAll("0").replaceAll("\\s+", " ");
    }

    private static boolean numbersAgree(Matcher mine, PrintedLine other) {
        var theirs = NUMBER.matcher(other.text());
        while (mine.find()) {
            if (!theirs.find() || !near(mine.toMatchResult(), theirs.toMatchResult())) {
                return false;
            }
        }
        return true;
    }

    private static boolean near(MatchResult a, MatchResult b) {
        boolean whole = a.group(1) == null && a.group(2) == null;
        double tolerance = whole ? 0 : 1.01 * lastDigit(a);
        return Math.abs(value(a) - value(b)) <= tolerance;
    }

    private static double value(MatchResult number) {
        return Double.parseDouble(number.group().replace(',', '.'));
    }

    /** What one in the last digit is worth. */
    private static double lastDigit(MatchResult number) {
        int decimals = number.group(1) == null ? 0 : number.group(1).length();
        int exponent = number.group(2) == null ? 0 : Integer.parseInt(number.group(2));
        return Math.pow(10, exponent - decimals);
    }
}
