package neurone.data;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import neurone.data.NumberText.Kind;
import neurone.words.Printable;

/** Says what a table is, and what to look at before it becomes a dataset. */
final class CsvSummary {

    private static final int MOST_SHOWN = 10;

    private final CsvTable table;
    private final Cells cells;
    private final List<Integer> counting = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private final List<Integer> empty = new ArrayList<>();
    private final List<String> mixed = new ArrayList<>();
    private final List<String> incomplete = new ArrayList<>();

    CsvSummary(CsvTable table) {
        this.table = table;
        this.cells = table.content().cells();
        for (int i = 0; i < table.columns(); i++) {
            Column column = table.columnList().get(i);
            if (column.name().equals(column.source())) {
                add(i, column, ColumnCount.of(table, column));
            }
        }
    }

    private void add(int index, Column column, ColumnCount count) {
        if (count.isEmpty()) {
            empty.add(index);
            return;
        }
        if (count.missing() > 0) {
            incomplete.add(CsvProblem.words(column) + " lacks " + count.missing());
        }
        if (count.texts() > 0) {
            String first = cells.text(count.firstText(), column.place());
            if (count.isText() && new NumberText().read(first) == Kind.TEXT) {
                texts.add(index);
            } else {
                mixed.add(
                        CsvProblem.words(column)
                                + ", line "
                                + cells.line(count.firstText())
                                + ", "
                                + Printable.quoted(first));
            }
        }
        if (LineNumbers.are(table, column)) {
            counting.add(index);
        }
    }

    String text() {
        StringBuilder text = new StringBuilder();
        text.append(Printable.count(table.size(), "example"))
                .append(" of ")
                .append(Printable.count(table.columns(), "column"))
                .append(": ")
                .append(table.content().dialect().description(table.content().columns()))
                .append('.');
        if (!counting.isEmpty()) {
            text.append(" Only counts the lines: ").append(call("drop", counting)).append('.');
        }
        if (!texts.isEmpty()) {
            text.append(" Text: ")
                    .append(call("classes", texts.subList(texts.size() - 1, texts.size())));
            text.append(" to predict it, ");
            if (table.isNamed()) {
                text.append(call("oneHot", texts)).append(" to make inputs, ");
            }
            text.append(call("drop", texts)).append(" to leave out.");
        }
        if (!empty.isEmpty()) {
            text.append(" Empty: ").append(call("drop", empty)).append('.');
        }
        if (!incomplete.isEmpty()) {
            text.append(" Missing values: ")
                    .append(listed(incomplete))
                    .append("; dropMissing() or fillMissing().");
        }
        if (!mixed.isEmpty()) {
            text.append(" Not numbers with a ")
                    .append(table.content().dialect().notation().description())
                    .append(": ")
                    .append(listed(mixed))
                    .append('.');
        }
        return Printable.visible(text.toString());
    }

    private String call(String method, List<Integer> indices) {
        return CsvProblem.call(table, method, indices);
    }

    private static String listed(List<String> remarks) {
        return remarks.stream()
                .limit(MOST_SHOWN)
                .collect(joining("; ", "", remarks.size() > MOST_SHOWN ? "; and more" : ""));
    }
}
