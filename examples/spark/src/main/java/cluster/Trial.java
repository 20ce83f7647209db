package cluster;

import java.io.Serializable;
import java.util.Locale;

/**
 * What a trial gave.
 *
 * @param candidate its place among the candidates
 * @param result what was measured
 */
public record Trial(int seed, int candidate, double result) implements Serializable {

    /** Returns the line of a table. */
    String line() {
        return String.format(Locale.ROOT, "%d,%d,%s", seed, candidate, result);
    }

    static Trial ofLine(String line) {
        String[] cells = line.split(",");
        return new Trial(
                Integer.parseInt(cells[0]),
                Integer.parseInt(cells[1]),
                Double.parseDouble(cells[2]));
    }
}
