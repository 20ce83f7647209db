package neurone.data;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.words.Words;

/** What to do about the values that a table lacks. */
final class MissingValues {

    private final CsvTable table;
    private final Cells cells;

    MissingValues(CsvTable table) {
        this.table = table;
        this.cells = table.content().cells();
    }

    private IntStream rows() {
        return IntStream.range(0, table.size()).map(table::row);
    }

    /** Returns the rows that lack none. */
    int[] completeRows() {
        int[] complete = rows().filter(this::isComplete).toArray();
        if (complete.length == 0) {
            throw new DataFormatException(
                    table.content().file(),
                    Words.of(
                            "il manque une valeur à chaque exemple : laissez d'abord de côté, par"
                                    + " drop(...), les colonnes où il en manque le plus. %s",
                            "each example lacks a value: drop the columns that lack most first. %s",
                            new CsvSummary(table).text()));
        }
        return complete;
    }

    private boolean isComplete(int row) {
        return table.columnList().stream()
                .noneMatch(column -> cells.isMissing(row, column.place()));
    }

    /** Returns the columns with the mean of each in the place of what it lacks. */
    Stream<Column> filled() {
        return table.columnList().stream().map(column -> column.filled(mean(column)));
    }

    private double mean(Column column) {
        double mean =
                rows().mapToDouble(row -> column.number(cells, row))
                        .filter(number -> !Double.isNaN(number))
                        .average()
                        .orElse(Double.NaN);
        return Double.isInfinite(mean) ? Double.NaN : mean;
    }
}
