package cluster;

import java.util.ArrayList;
import java.util.List;

/** Collects examples, one a row, as a shard, one a column. */
final class Rows {

    private final int inputs;
    private final int targets;
    private final List<double[]> rows = new ArrayList<>();

    Rows(int inputs, int targets) {
        this.inputs = inputs;
        this.targets = targets;
    }

    void add(double[] row) {
        rows.add(row);
    }

    /** The number in a cell, which must be finite. */
    static double number(String cell, String column, String place) {
        double number;
        try {
            number = Double.parseDouble(cell.strip());
        } catch (NumberFormatException e) {
            // not as a cause: the last one is what a program shows
            throw new IllegalArgumentException(
                    place + ", column " + column + ": \"" + cell + "\" is not a number");
        }
        return finite(number, column, place);
    }

    static double finite(double number, String column, String place) {
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException(
                    place + ", column " + column + ": " + number + " is not a finite number");
        }
        return number;
    }

    Shard shard() {
        int m = rows.size();
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
