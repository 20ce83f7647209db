package neurone.data;

import java.util.ArrayList;
import java.util.List;
import neurone.data.NumberText.Kind;
import neurone.words.Printable;
import neurone.words.Words;

/** Says what a table is, and what to look at before it becomes a dataset. */
final class CsvSummary {

    private static final int MOST_SHOWN = 10;

    private final CsvTable table;
    private final Cells cells;
    private final List<Integer> counting = new ArrayList<>();
    private final List<Integer> texts = new ArrayList<>();
    private final List<Integer> empty = new ArrayList<>();
    private final List<Words> mixed = new ArrayList<>();
    private final List<Words> incomplete = new ArrayList<>();

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
            incomplete.add(
                    Words.of(
                            "%2$s dans la %1$s",
                            "%s lacks %s", CsvProblem.words(column), count.missing()));
        }
        if (count.texts() > 0) {
            String first = cells.text(count.firstText(), column.place());
            if (count.isText() && new NumberText().read(first) == Kind.TEXT) {
                texts.add(index);
            } else {
                mixed.add(
                        Words.of(
                                "%s, ligne %s, %s",
                                "%s, line %s, %s",
                                CsvProblem.words(column),
                                cells.line(count.firstText()),
                                Words.quoted(first)));
            }
        }
        if (LineNumbers.are(table, column)) {
            counting.add(index);
        }
    }

    Words text() {
        List<Words> sentences = new ArrayList<>();
        sentences.add(
                Words.of(
                        "%s de %s : %s.",
                        "%s of %s: %s.",
                        Words.count(table.size(), "exemple", "example"),
                        Words.count(table.columns(), "colonne", "column"),
                        table.content().description()));
        if (!counting.isEmpty()) {
            sentences.add(
                    Words.of(
                            "Ne fait que compter les lignes : %s.",
                            "Only counts the lines: %s.", call("drop", counting)));
        }
        if (!texts.isEmpty()) {
            sentences.add(
                    Words.of(
                            "Texte : %s pour le prédire, %s%s pour le laisser de côté.",
                            "Text: %s to predict it, %s%s to leave out.",
                            call("classes", texts.subList(texts.size() - 1, texts.size())),
                            table.isNamed()
                                    ? Words.of(
                                            "%s pour en faire des entrées, ",
                                            "%s to make inputs, ", call("oneHot", texts))
                                    : Words.NONE,
                            call("drop", texts)));
        }
        if (!empty.isEmpty()) {
            sentences.add(Words.of("Vide : %s.", "Empty: %s.", call("drop", empty)));
        }
        if (!incomplete.isEmpty()) {
            sentences.add(
                    Words.of(
                            "Valeurs manquantes : %s ; dropMissing() ou fillMissing().",
                            "Missing values: %s; dropMissing() or fillMissing().",
                            listed(incomplete)));
        }
        if (!mixed.isEmpty()) {
            sentences.add(
                    Words.of(
                            "Pas des nombres (%s) : %s.",
                            "Not numbers with a %s: %s.",
                            table.content().dialect().notation().description(),
                            listed(mixed)));
        }
        return Words.each(locale -> Printable.visible(Words.joined(" ", sentences).in(locale)));
    }

    private String call(String method, List<Integer> indices) {
        return CsvProblem.call(table, method, indices);
    }

    private static Words listed(List<Words> remarks) {
        List<Words> shown = new ArrayList<>(remarks.stream().limit(MOST_SHOWN).toList());
        if (remarks.size() > MOST_SHOWN) {
            shown.add(new Words("et d'autres", "and more"));
        }
        return new Words(Words.joined(" ; ", shown).french(), Words.joined("; ", shown).english());
    }
}
