package neurone.data;

import static java.util.stream.Collectors.joining;

import java.util.Collections;
import java.util.List;
import neurone.data.NumberText.Kind;
import neurone.words.Printable;
import neurone.words.Words;

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
    static Words words(Column column) {
        return Words.of(
                "colonne %s",
                "column %s",
                column.source().isEmpty() ? column.place() + 1 : Words.quoted(column.source()));
    }

    /** Returns why a cell is no number. */
    DataFormatException noNumber(int row) {
        if (cells.isMissing(row, column.place())) {
            return missing(row);
        }
        String text = cells.text(row, column.place());
        if (!column.source().equals(column.name())) {
            return at(
                    row,
                    Words.of(
                            "contient %s, que n'avait pas le tableau encodé en one-hot :"
                                    + " corrigez la cellule, ou encodez un tableau qui l'a",
                            "contains %s, which the table that was one-hot encoded did"
                                    + " not have: correct the cell, or encode a table that has it",
                            Words.quoted(text)));
        }
        return at(
                row,
                Words.of(
                        "contient %s ; un nombre est attendu%s",
                        "contains %s; expected a number%s", Words.quoted(text), cure(row, text)));
    }

    private Words cure(int row, String text) {
        if (new NumberText().read(text) != Kind.TEXT) {
            return Words.of(
                    " (%s)", " with a %s", table.content().dialect().notation().description());
        }
        if (ColumnCount.of(table, column).isText()) {
            return Words.of(
                    ". La colonne est du texte : %s la prédit, %s%s la laisse de côté",
                    ". The column is text: %s predicts it, %s%s leaves it out",
                    call("classes"),
                    table.isNamed()
                            ? Words.of(
                                    "%s en fait des entrées, ",
                                    "%s makes inputs of it, ", call("oneHot"))
                            : Words.NONE,
                    call("drop"));
        }
        return row == 0 && !table.content().dialect().hasHeader()
                ? new Words(
                        " : si la ligne nomme les colonnes, dites-le, CsvFormat.found().header()",
                        ": if the line names the columns, say so, CsvFormat.found().header()")
                : new Words(
                        " : corrigez-le, ou videz son champ et appelez dropMissing()",
                        ": correct it, or empty its field and call dropMissing()");
    }

    /** Returns what to do about a cell without a value. */
    DataFormatException missing(int row) {
        String text = cells.text(row, column.place());
        return at(
                row,
                Words.of(
                        "n'a pas de valeur%s : dropMissing() laisse de côté de tels exemples,"
                                + " fillMissing() donne aux entrées numériques la moyenne de leur"
                                + " colonne, %s laisse de côté la colonne",
                        "has no value%s: dropMissing() leaves out such examples, fillMissing() gives"
                                + " inputs that are numbers the mean of their column, %s leaves out"
                                + " the column",
                        text.isEmpty()
                                ? Words.NONE
                                : Words.of(" mais %s", " but %s", Words.quoted(text)),
                        call("drop")));
    }

    private DataFormatException at(int row, Words problem) {
        return new DataFormatException(
                table.content().file(),
                Words.of(
                        "la ligne %s, %s, %s",
                        "line %s, %s %s", cells.line(row), words(column), problem));
    }
}
