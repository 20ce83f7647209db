package cluster;

import java.io.Serializable;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a trial gave.
 *
 * @param candidate its place among the candidates
 * @param result what was measured
 */
public record Trial(int seed, int candidate, double result) implements Serializable {

    private static final Pattern LINE =
            Pattern.compile("(\\d{1,9}),(\\d{1,9}),(-?\\d+\\.\\d+(?:E-?\\d+)?|NaN|-?Infinity)");

    /** Returns the line of a table. */
    String line() {
        return seed + "," + candidate + "," + result;
    }

    /** Reads a line; empty for any other text. */
    static Optional<Trial> ofLine(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches()
                ? Optional.of(
                        new Trial(
                                Integer.parseInt(matcher.group(1)),
                                Integer.parseInt(matcher.group(2)),
                                Double.parseDouble(matcher.group(3))))
                : Optional.empty();
    }
}
