package neurone.data;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A column as the file has it.
 *
 * @param name from the header, or empty
 * @param place in the file, from 0
 * @param fill the number for a missing value, or NaN if there is none
 */
record FileColumn(String name, int place, double fill) implements Column {

    FileColumn(String name, int place) {
        this(name, place, Double.NaN);
    }

    /** All columns of a file; without names they are empty. */
    static List<Column> of(List<String> names, int columns) {
        return IntStream.range(0, columns)
                .<Column>mapToObj(i -> new FileColumn(names.isEmpty() ? "" : names.get(i), i))
                .toList();
    }

    @Override
    public String source() {
        return name;
    }

    @Override
    public double number(Cells cells, int row) {
        return cells.number(row, place);
    }

    @Override
    public double input(Cells cells, int row) {
        double number = cells.number(row, place);
        return Double.isNaN(number) && cells.isMissing(row, place) ? fill : number;
    }

    @Override
    public String label(Cells cells, int row) {
        return cells.className(row, place);
    }

    @Override
    public Column at(int otherPlace) {
        return new FileColumn(name, otherPlace, fill);
    }

    @Override
    public Column filled(double mean) {
        return new FileColumn(name, place, mean);
    }

    @Override
    public Column named(String otherName) {
        return new FileColumn(otherName, place, fill);
    }
}
