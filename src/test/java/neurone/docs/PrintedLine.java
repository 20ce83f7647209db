package neurone.docs;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A line that a program printed, to compare with another machine's: words are the same, and a
 * number may differ by one in its last digit.
 *
 * <p>A line that begins with ≈ allows more to what a machine changes: 15 points to a percentage, or
 * to a mean ± its spread; three orders of magnitude to a rounding error, such as 2e-16; anything to
 * a time, which has a fraction. The numbers of settings in it are the same as ever.
 */
record PrintedLine(String text) {

    /** The minus of 2-8-1 is no sign. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:(?<!\\w)-)?\\d+(?:[.,](\\d+))?(?:e([+-]?\\d+))?");

    private static final double POINTS = 15;
    private static final double ORDERS_OF_MAGNITUDE = 3;

    /** Errors that are less are as good as none. */
    private static final double NO_ERROR = 1e-17;

    boolean agreesWith(PrintedLine other) {
        return hasWordsOf(other) && numbersAgree(NUMBER.matcher(text), other);
    }

    boolean hasWordsOf(PrintedLine other) {
        return words().equals(other.words());
    }

    /** How many numbers are the same in both, one by one. */
    int equalNumbers(PrintedLine other) {
        List<String> mine = numbers();
        List<String> theirs = other.numbers();
        return (int)
                IntStream.range(0, Math.min(mine.size(), theirs.size()))
                        .filter(i -> mine.get(i).equals(theirs.get(i)))
                        .count();
    }

    private List<String> numbers() {
        return NUMBER.matcher(text).results().map(MatchResult::group).toList();
    }

    private String words() {
        return NUMBER.matcher(text).replaceAll("0").replaceAll("\\s+", " ");
    }

    private boolean numbersAgree(Matcher mine, PrintedLine other) {
        var theirs = NUMBER.matcher(other.text());
        while (mine.find()) {
            if (!theirs.find() || !near(mine.toMatchResult(), theirs.toMatchResult())) {
                return false;
            }
        }
        return true;
    }

    private boolean near(MatchResult a, MatchResult b) {
        double difference = Math.abs(value(a) - value(b));
        if (text.startsWith("≈")) {
            if (a.group(2) != null) {
                return Math.abs(magnitude(a) - magnitude(b)) <= ORDERS_OF_MAGNITUDE;
            }
            if (isPercentage(a)) {
                return difference <= POINTS;
            }
            if (isTime(a)) {
                return value(b) >= 0;
            }
        }
        return difference <= (isWhole(a) ? 0 : 1.01 * lastDigit(a));
    }

    private static boolean isWhole(MatchResult number) {
        return number.group(1) == null && number.group(2) == null;
    }

    /** Of 0.03 ReLU 80.3 ± 13.5 the last two, of 0.5: ReLU 41% the last. */
    private boolean isPercentage(MatchResult number) {
        return text.substring(number.end()).matches("\\s*[%±].*")
                || text.substring(0, number.start()).matches(".*±\\s*");
    }

    private boolean isTime(MatchResult number) {
        return !isWhole(number) && !text.matches(".*[%±].*");
    }

    private static double magnitude(MatchResult number) {
        return Math.log10(Math.max(value(number), NO_ERROR));
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
