package neurone.data;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import neurone.data.NumberText.Kind;
import neurone.words.Printable;

/** Says what is wrong with a cell of a table, where, and what to type. */
final class CsvProblem {

    private static final int MOST_NAMED = 10;

    private final CsvTable table;
    private final int index;
    private final Column column;
    private final Cells cells;

    CsvProblem(CsvTable table, int index) {
        this.table = table;
        this.index = index;
        this.column = table.columnList().get(index);
        this.cells = table.content().cells();
    }

    /** The call that does something with columns, as one types it. */
    static String call(CsvTable table, String method, List<Integer> indices) {
        List<String> names = table.columnList().stream().map(Column::name).toList();
        boolean byName =
                indices.stream()
                        .map(names::get)
                        .allMatch(
                                name -> !name.isEmpty() && Collections.frequency(names, name) == 1);
        return indices.stream()
                .limit(MOST_NAMED)
                .map(i -> byName ? Printable.quoted(names.get(i)) : i.toString())
                .collect(joining(", ", method + "(", indices.size() > MOST_NAMED ? ", ...)" : ")"));
    }

    static String call(CsvTable table, String method, int index) {
        return call(table, method, List.of(index));
    }

    private String call(String method) {
        return call(table, method, index);
    }

    /** Returns a column as messages show it. */
    static String words(Column column) {
        return column.source().isEmpty()
                ? "column " + (column.place() + 1)
                : "column " + Printable.quoted(column.source());
    }

    /** Returns why a cell is no number. */
    DataFormatException noNumber(int row) {
        if (cells.isMissing(row, column.place())) {
            return missing(row);
        }
        String text = cells.text(row, column.place());
        if (!column.source().equals(column.name())) {
            return new DataFormatException(
                    table.content().file(),
                    at(row)
                            + " contains "
                            + Printable.quoted(text)
                            + ", which the table that was one-hot encoded did not have");
        }
        return new DataFormatException(
                table.content().file(),
                at(row)
                        + " contains "
                        + Printable.quoted(text)
                        + "; expected a number"
                        + cure(row, text));
    }

    private String cure(int row, String text) {
        if (new NumberText().read(text) != Kind.TEXT) {
            return " with a " + table.content().dialect().notation().description();
        }
        if (ColumnCount.of(table, column).isText()) {
            return ". The column is text: "
                    + call("classes")
                    + " predicts it, "
                    + (table.isNamed() ? call("oneHot") + " makes inputs of it, " : "")
                    + call("drop")
                    + " leaves it out";
        }
        return row == 0 && !table.content().dialect().hasHeader()
                ? ": if the line names the columns, say so, CsvFormat.found().header()"
                : ": correct it, or empty its field and call dropMissing()";
    }

    /** Returns what to do about a cell without a value. */
    DataFormatException missing(int row) {
        String text = cells.text(row, column.place());
        return new DataFormatException(
                table.content().file(),
                at(row)
                        + " has no value"
                        + (text.isEmpty() ? "" : " but " + Printable.quoted(text))
                        + ": dropMissing() leaves out such examples, fillMissing() gives inputs that"
                        + " are numbers the mean of their column, "
                        + call("drop")
                        + " leaves out the column");
    }

    private String at(int row) {
        return "line " + cells.line(row) + ", " + words(column);
    }
}
