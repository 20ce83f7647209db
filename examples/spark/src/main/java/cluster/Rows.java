package cluster;

import java.util.ArrayList;
import java.util.List;
import neurone.words.Words;

/** Collects examples, one a row, as a shard, one a column. The last columns are the targets. */
final class Rows {

    private final List<String> columns;
    private final int inputs;
    private final Loss loss;
    private final List<double[]> rows = new ArrayList<>();

    /**
     * No example yet.
     *
     * @param columns their names
     * @param targets n_y, how many of the last columns are Y
     * @param loss which tells what a target may be
     */
    Rows(List<String> columns, int targets, Loss loss) {
        this.columns = columns;
        this.inputs = columns.size() - targets;
        this.loss = loss;
    }

    /** Refuses columns among which no input is left. */
    static void check(List<String> columns, int targets, Place header) {
        if (columns.size() <= targets) {
            throw header.refusal(
                    Words.of(
                            "il faut au moins %s colonnes, séparées par des virgules, les cibles en"
                                    + " dernier ; trouvé : %s",
                            "expected at least %s columns, separated by commas, the targets last;"
                                    + " got: %s",
                            targets + 1,
                            String.join(",", columns)));
        }
    }

    /** Adds an example, whose numbers must be finite, and its targets such as the loss takes. */
    void add(double[] row, Place place) {
        for (int i = 0; i < row.length; i++) {
            if (!Double.isFinite(row[i])) {
                throw place.refusal(
                        columns.get(i),
                        Words.of(
                                "%s n'est pas un nombre fini",
                                "%s is not a finite number", String.valueOf(row[i])));
            }
            if (i >= inputs && !loss.takes(row[i])) {
                throw place.refusal(
                        columns.get(i),
                        Words.of(
                                "%s n'est pas une cible : il faut un nombre de 0 à 1",
                                "%s is not a target: expected a number from 0 to 1", row[i]));
            }
        }
        rows.add(row);
    }

    /** The number in a cell. */
    static double number(String cell, String column, Place place) {
        String text = cell.strip();
        try {
            return Double.parseDouble(isOfJava(text) ? "" : text);
        } catch (NumberFormatException e) {
            throw place.refusal(
                    column,
                    Words.of("%s n'est pas un nombre", "%s is not a number", Words.quoted(cell)));
        }
    }

    /** Whether it is written as in Java alone, such as 12D and 0x1p3, which no table means. */
    private static boolean isOfJava(String text) {
        return !text.isEmpty()
                && ("dDfF".indexOf(text.charAt(text.length() - 1)) >= 0
                        || text.indexOf('x') >= 0
                        || text.indexOf('X') >= 0);
    }

    Shard shard() {
        int m = rows.size();
        int targets = columns.size() - inputs;
        double[] X = new double[inputs * m];
        double[] Y = new double[targets * m];
        for (int example = 0; example < m; example++) {
            for (int i = 0; i < inputs; i++) {
                X[i * m + example] = rows.get(example)[i];
            }
            for (int i = 0; i < targets; i++) {
                Y[i * m + example] = rows.get(example)[inputs + i];
            }
        }
        return new Shard(X, Y, m);
    }
}
