package neurone.data;

import static java.util.stream.Collectors.toMap;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A file of comma-separated values: one example a line, of which one column is the class or the
 * target and the others are the inputs.
 *
 * <pre>{@code
 * Dataset iris = CsvTable.readWithHeader(Path.of("iris.csv")).classes(4);
 * }</pre>
 *
 * <p>Columns are counted from 0 in code and, like lines, from 1 in messages. Immutable.
 */
public final class CsvTable {

    private static final int MOST_CLASSES = 1000;

    private final Path file;
    private final List<String> header;
    private final List<CsvRecord> lines;

    private CsvTable(Path file, List<String> header, List<CsvRecord> lines) {
        this.file = file;
        this.header = header.stream().map(String::strip).toList();
        this.lines = lines;
    }

    /**
     * Reads a file in which every line is an example.
     *
     * @param file in UTF-8; blank lines are skipped
     * @throws DataFormatException if it is missing, empty or ragged
     */
    public static CsvTable read(Path file) {
        return of(file, readLines(file), 0);
    }

    /**
     * Reads a file whose first line is not an example; its fields name the columns.
     *
     * @param file in UTF-8; blank lines are skipped
     * @throws DataFormatException if it is missing, empty or ragged
     */
    public static CsvTable readWithHeader(Path file) {
        return of(file, readLines(file), 1);
    }

    private static List<CsvRecord> readLines(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return CsvLines.read(file, in);
        } catch (IOException e) {
            throw DataFormatException.unreadable(file, e);
        }
    }

    /** Makes a table of lines, of which the first are the header: none or one. */
    static CsvTable of(Path file, List<CsvRecord> lines, int headers) {
        if (lines.size() <= headers) {
            throw new DataFormatException(file, "there is no example in the file");
        }
        List<String> header = headers == 0 ? List.of() : lines.get(0).getFields();
        return of(file, header, lines.subList(headers, lines.size()));
    }

    private static CsvTable of(Path file, List<String> header, List<CsvRecord> lines) {
        int columns = lines.get(0).getFieldCount();
        for (CsvRecord line : lines) {
            if (line.getFieldCount() != columns) {
                throw new DataFormatException(
                        file,
                        "line "
                                + line.getStartingLineNumber()
                                + " has "
                                + line.getFieldCount()
                                + " fields but line "
                                + lines.get(0).getStartingLineNumber()
                                + " has "
                                + columns
                                + ": give each line the same number of them");
            }
        }
        return new CsvTable(file, header, List.copyOf(lines));
    }

    /** Returns the number of examples. */
    public int size() {
        return lines.size();
    }

    /** Returns the number of columns. */
    public int columns() {
        return lines.get(0).getFieldCount();
    }

    /**
     * Returns the place of the column that the header names so, counted from 0. Space round a name
     * does not count.
     *
     * @throws IllegalArgumentException if there is none, or if the header has not as many fields as
     *     the lines
     */
    public int column(String name) {
        if (!header.isEmpty() && header.size() != columns()) {
            throw new IllegalArgumentException(
                    "the header of "
                            + file
                            + " has "
                            + header.size()
                            + " fields but the lines have "
                            + columns()
                            + ", so it does not name their columns: count them from 0 instead");
        }
        int column = header.indexOf(name.strip());
        if (column < 0) {
            throw new IllegalArgumentException(
                    "there is no column "
                            + Printable.quoted(name)
                            + " in "
                            + file
                            + "; there is "
                            + Printable.list(header));
        }
        return column;
    }

    /**
     * The classes that a column holds: whole numbers in their order, or else texts in theirs.
     *
     * @param column from 0
     * @return each class once; its place is its row in the Y of {@link #classes}
     * @throws IllegalArgumentException if there is no such column
     */
    public List<String> classNames(int column) {
        checkColumn(column);
        List<String> names = cells(column).distinct().sorted().toList();
        if (names.stream().allMatch(name -> name.matches("-?\\d{1,9}"))) {
            return names.stream()
                    .sorted((a, b) -> Integer.compare(Integer.parseInt(a), Integer.parseInt(b)))
                    .toList();
        }
        return names;
    }

    /**
     * For several classes: one output each.
     *
     * @param column that of the class, from 0
     * @return X of the other columns, (columns - 1, m), and Y one-hot in the order of {@link
     *     #classNames}
     * @throws IllegalArgumentException if there is no such column
     * @throws DataFormatException if a field of another column is not a number, or if there is one
     *     class or more than 1000
     */
    public Dataset classes(int column) {
        List<String> names = classNames(column);
        if (names.size() < 2) {
            throw new DataFormatException(
                    file,
                    "column "
                            + (column + 1)
                            + " holds one class, "
                            + Printable.list(names)
                            + ", in all lines");
        }
        if (names.size() > MOST_CLASSES) {
            throw new DataFormatException(
                    file,
                    "column "
                            + (column + 1)
                            + " holds "
                            + names.size()
                            + " classes, more than "
                            + MOST_CLASSES
                            + ": if it is a number to predict, use targets("
                            + column
                            + ")");
        }
        Memory.check(file, (long) names.size() * size() * Double.BYTES);
        Map<String, Integer> rows =
                IntStream.range(0, names.size()).boxed().collect(toMap(names::get, row -> row));
        int[] labels = cells(column).mapToInt(rows::get).toArray();
        return Dataset.ofRows(inputs(column), labels, names.size());
    }

    /**
     * For two classes: one output, 1 for one class and 0 for the rest.
     *
     * @param column that of the class, from 0
     * @param positive the class whose y is 1
     * @return X of the other columns, (columns - 1, m), and Y, (1, m)
     * @throws IllegalArgumentException if there is no such column, or no such class in it
     * @throws DataFormatException if a field of another column is not a number
     */
    public Dataset binary(int column, String positive) {
        List<String> names = classNames(column);
        if (!names.contains(positive)) {
            throw new IllegalArgumentException(
                    "column "
                            + (column + 1)
                            + " of "
                            + file
                            + " has no class "
                            + Printable.quoted(positive)
                            + "; it has "
                            + Printable.list(names));
        }
        double[] targets = cells(column).mapToDouble(c -> c.equals(positive) ? 1 : 0).toArray();
        return Dataset.ofRows(inputs(column), targets);
    }

    /**
     * For regression: one output, the number itself.
     *
     * @param column that of the target, from 0
     * @return X of the other columns, (columns - 1, m), and Y, (1, m)
     * @throws IllegalArgumentException if there is no such column
     * @throws DataFormatException if a field is not a number
     */
    public Dataset targets(int column) {
        checkColumn(column);
        double[] targets = lines.stream().mapToDouble(line -> number(line, column)).toArray();
        return Dataset.ofRows(inputs(column), targets);
    }

    private double[][] inputs(int label) {
        if (columns() == 1) {
            throw new DataFormatException(file, "there is one column only, and so no input");
        }
        int[] others = IntStream.range(0, columns()).filter(c -> c != label).toArray();
        return lines.stream()
                .map(line -> IntStream.of(others).mapToDouble(c -> number(line, c)).toArray())
                .toArray(double[][]::new);
    }

    private Stream<String> cells(int column) {
        return lines.stream().map(line -> line.getField(column).strip());
    }

    private double number(CsvRecord line, int column) {
        String text = line.getField(column).strip();
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            // refused below, together with numbers that are not finite
        }
        throw new DataFormatException(
                file,
                "line "
                        + line.getStartingLineNumber()
                        + ", column "
                        + (column + 1)
                        + " has "
                        + Printable.quoted(text)
                        + " where a finite number belongs");
    }

    private void checkColumn(int column) {
        if (column < 0 || column >= columns()) {
            throw new IllegalArgumentException(
                    "columns are counted from 0 to " + (columns() - 1) + ", got " + column);
        }
    }
}
