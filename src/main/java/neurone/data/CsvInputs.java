package neurone.data;

import java.util.List;
import java.util.stream.IntStream;
import neurone.words.Words;

/** The numbers of a table: those of the columns that are inputs, and of those that are targets. */
final class CsvInputs {

    private final CsvTable table;
    private final int[] targets;
    private final int[] inputs;

    /** Takes all columns as inputs, but for these. */
    CsvInputs(CsvTable table, int... targets) {
        this.table = table;
        this.targets = targets;
        this.inputs =
                IntStream.range(0, table.columns())
                        .filter(i -> IntStream.of(targets).noneMatch(target -> target == i))
                        .toArray();
        if (inputs.length == 0) {
            throw new DataFormatException(
                    table.content().file(),
                    Words.of(
                            "n'a %s, donc aucune entrée ; il a été lu ainsi : %s",
                            "has %s, so there are no inputs; it was read as: %s",
                            table.columns() == 1
                                    ? new Words("qu'une colonne", "one column only")
                                    : new Words("pas d'autre colonne", "no other column"),
                            new CsvSummary(table).text()));
        }
    }

    List<String> names() {
        return table.isNamed()
                ? IntStream.of(inputs).mapToObj(i -> table.columnList().get(i).name()).toList()
                : List.of();
    }

    Examples examples() {
        if (targets.length > 0 && inputs.length > 1) {
            IntStream.of(inputs).forEach(i -> LineNumbers.refuse(table, i));
        }
        return numbers(inputs, true);
    }

    /** What is to be predicted is never filled in. */
    Examples targets() {
        return numbers(targets, false);
    }

    private Examples numbers(int[] indices, boolean fill) {
        Examples examples = room(indices.length);
        Cells cells = table.content().cells();
        Column[] columns =
                IntStream.of(indices).mapToObj(table.columnList()::get).toArray(Column[]::new);
        double[] numbers = examples.numbers();
        int at = 0;
        for (int i = 0; i < table.size(); i++) {
            int row = table.row(i);
            for (int k = 0; k < columns.length; k++) {
                double number = fill ? columns[k].input(cells, row) : columns[k].number(cells, row);
                if (Double.isNaN(number)) {
                    throw new CsvProblem(table, indices[k]).noNumber(row);
                }
                numbers[at++] = number;
            }
        }
        return examples;
    }

    /** A column with a single 1 for each example, at the number of its class. */
    Examples oneHot(int[] numbers, int classes) {
        Examples y = room(classes);
        for (int i = 0; i < numbers.length; i++) {
            y.numbers()[i * classes + numbers[i]] = 1;
        }
        return y;
    }

    private Examples room(int n) {
        long count = (long) n * table.size();
        Memory.check(
                table.content().file(), table.content().cells().bytes() + count * Double.BYTES);
        if (count > Integer.MAX_VALUE - Long.BYTES) {
            throw new DataFormatException(
                    table.content().file(),
                    Words.of(
                            "contient %s nombres, plus qu'une matrice ne peut en contenir : lisez-le"
                                    + " par parties",
                            "holds %s numbers, more than one matrix can: read it in parts", count));
        }
        return new Examples(n, table.size());
    }
}
