package neurone.data;

import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import neurone.words.Words;

/** Columns that count the lines of a file: a network would learn the order of its examples. */
final class LineNumbers {

    /** In fewer examples a column may count them by accident. */
    private static final int LEAST = 3;

    private static final Set<String> NAMES = Set.of("", "index", "row", "no", "nr", "unnamed: 0");

    private LineNumbers() {}

    /** Whether the numbers of a column are those of the lines, from 0 or 1. */
    static boolean are(CsvTable table, Column column) {
        Cells cells = table.content().cells();
        double first = column.number(cells, table.row(0)) - table.row(0);
        return table.size() >= LEAST
                && (first == 0 || first == 1)
                && IntStream.range(0, table.size())
                        .map(table::row)
                        .allMatch(row -> column.number(cells, row) == first + row);
    }

    /**
     * Refuses such a column as one input of several, if its name says the same: in a file without
     * names it may be the time.
     */
    static void refuse(CsvTable table, int index) {
        Column column = table.columnList().get(index);
        String name = column.name().toLowerCase(Locale.ROOT);
        if (table.isNamed()
                && (NAMES.contains(name) || name.endsWith("id"))
                && are(table, column)) {
            throw new DataFormatException(
                    table.content().file(),
                    Words.of(
                            "la %s ne fait que compter les lignes, ce qui ne dit rien d'autres"
                                    + " exemples : %s la laisse de côté, un autre nom, named(...), la"
                                    + " garde",
                            "%s only counts the lines, which tells nothing of other examples: %s"
                                    + " leaves it out, another name, named(...), keeps it",
                            CsvProblem.words(column),
                            CsvProblem.call(table, "drop", index)));
        }
    }
}
