package neurone.data;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.words.Printable;

/**
 * One of the columns that a column of texts becomes: 1 where the text is one of its levels, 0 where
 * it is another of them.
 *
 * @param name of this column
 * @param source the name of the column of texts
 * @param place of that in the file, from 0
 * @param levels the texts that the training had
 * @param level that of this column, a place in the levels
 */
record LevelColumn(String name, String source, int place, List<String> levels, int level)
        implements Column {

    /** The columns of a table, with those that some of them become in their places. */
    static Stream<Column> inPlaceOf(CsvTable table, int... encoded) {
        return IntStream.range(0, table.columns())
                .boxed()
                .flatMap(
                        i ->
                                IntStream.of(encoded).anyMatch(e -> e == i)
                                        ? of(table, i)
                                        : Stream.of(table.columnList().get(i)));
    }

    /** The columns that a column of a table becomes. */
    private static Stream<Column> of(CsvTable table, int index) {
        Column column = table.columnList().get(index);
        if (column instanceof LevelColumn) {
            throw new IllegalArgumentException(
                    "oneHot expects a column of "
                            + table.content().file()
                            + ", got "
                            + Printable.quoted(column.name())
                            + ", which oneHot has made of "
                            + Printable.quoted(column.source())
                            + ": leave it as it is");
        }
        List<String> levels = new ClassLabels(table, index).levels();
        return IntStream.range(0, levels.size())
                .mapToObj(
                        level ->
                                new LevelColumn(
                                        column.name() + '=' + levels.get(level),
                                        column.name(),
                                        column.place(),
                                        levels,
                                        level));
    }

    @Override
    public double number(Cells cells, int row) {
        String text = cells.className(row, place);
        if (text.equals(levels.get(level))) {
            return 1;
        }
        return levels.contains(text) ? 0 : Double.NaN;
    }

    @Override
    public double input(Cells cells, int row) {
        return number(cells, row);
    }

    @Override
    public String label(Cells cells, int row) {
        return Cells.label(number(cells, row));
    }

    @Override
    public Column at(int otherPlace) {
        return new LevelColumn(name, source, otherPlace, levels, level);
    }

    @Override
    public Column filled(double mean) {
        return this;
    }

    @Override
    public Column named(String otherName) {
        return new LevelColumn(otherName, source, place, levels, level);
    }
}
