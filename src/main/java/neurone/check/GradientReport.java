package neurone.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import neurone.core.Matrices;

/**
 * What a {@link GradientCheck} found; printed, a table of one line for each parameter. Immutable.
 *
 * @param lines one for each parameter, in the order of the network
 * @param loss whether the loss sums over the examples
 * @param tolerance the largest relative error that counts as right
 */
public record GradientReport(List<Line> lines, LossLine loss, double tolerance) {

    /** Keeps a copy of the list. */
    public GradientReport {
        lines = List.copyOf(lines);
    }

    /**
     * The worst entry of one parameter.
     *
     * @param parameter such as W[1], with the number of its layer
     * @param rows of its matrix
     * @param columns of its matrix
     * @param largestError relative; NaN if backward or the cost gave NaN
     * @param row where that is, counted from 0
     * @param column where that is, counted from 0
     * @param backward what backward said there
     * @param differences what differences of the cost said there
     * @param kinks how many entries were stepped over, J having no derivative there
     */
    public record Line(
            String parameter,
            int rows,
            int columns,
            double largestError,
            int row,
            int column,
            double backward,
            double differences,
            int kinks) {

        private boolean isRight(double tolerance) {
            return largestError <= tolerance;
        }

        private boolean isAllKinks() {
            return kinks == rows * columns;
        }

        private String verdict(double tolerance) {
            if (!isRight(tolerance)) {
                return wrong("%.2g").orElseGet(() -> wrong("%.8g").orElse("WRONG"));
            }
            String found = isAllKinks() ? "not checked" : "right";
            return kinks == 0 ? found : found + ", kinks stepped over: " + kinks;
        }

        /** Says both slopes, or nothing when they look the same in that format. */
        private Optional<String> wrong(String format) {
            String said = String.format(Locale.ROOT, format, backward);
            String wanted = String.format(Locale.ROOT, format, differences);
            return said.equals(wanted)
                    ? Optional.empty()
                    : Optional.of("WRONG: " + said + ", should be " + wanted);
        }

        private String text(double tolerance) {
            return String.format(
                            Locale.ROOT,
                            "%-9s %-10s %-10s %-10s %s",
                            parameter,
                            Matrices.shape(rows, columns),
                            String.format(Locale.ROOT, "%.1e", largestError),
                            "(" + row + ", " + column + ")",
                            verdict(tolerance))
                    .stripTrailing();
        }
    }

    /**
     * Whether the value of a loss is the sum over the examples, as a trainer expects, which divides
     * by m.
     *
     * @param examples how many there were
     * @param together its value for all of them
     * @param apart the sum of its values for each
     */
    public record LossLine(int examples, double together, double apart) {

        private boolean isRight(double tolerance) {
            double scale = Math.max(Math.abs(together), Math.abs(apart));
            return Math.abs(together - apart) <= tolerance * scale;
        }

        private String text() {
            return String.format(
                    Locale.ROOT,
                    "loss      WRONG: value is %.3g for %d examples, the sum over each is %.3g: value"
                            + " and gradient must sum, as the trainer divides by m",
                    together,
                    examples,
                    apart);
        }
    }

    /**
     * Returns whether no entry of any parameter is off by more than the tolerance, and the loss
     * sums over the examples. Entries that were stepped over do not count: see {@link #kinks()}.
     */
    public boolean isRight() {
        return loss.isRight(tolerance) && lines.stream().allMatch(line -> line.isRight(tolerance));
    }

    /** Returns the largest relative error of all; NaN if there is a NaN. */
    public double largestError() {
        return lines.stream().mapToDouble(Line::largestError).max().orElse(0);
    }

    /** Returns how many entries were stepped over, J having no derivative there. */
    public int kinks() {
        return lines.stream().mapToInt(Line::kinks).sum();
    }

    /**
     * Returns the table: parameter, shape, largest relative error, where, verdict; and a line about
     * a loss that does not sum.
     */
    @Override
    public String toString() {
        StringBuilder table =
                new StringBuilder("parameter shape      rel. error where      verdict");
        for (Line line : lines) {
            table.append('\n').append(line.text(tolerance));
        }
        return loss.isRight(tolerance)
                ? table.toString()
                : table.append('\n').append(loss.text()).toString();
    }
}
