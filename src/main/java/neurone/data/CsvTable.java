package neurone.data;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ejml.data.DMatrixRMaj;

/**
 * A file of values, one example a line: its columns become inputs, and one of them the class or the
 * target.
 *
 * <pre>{@code
 * CsvTable table = CsvTable.read(Path.of("titanic.csv"));
 * System.out.println(table.format());
 * Dataset data = table.drop("Name").oneHot("Sex").fillMissing().binary("Survived", "1");
 * }</pre>
 *
 * <p>A column is called by its name, or by its number in the table, from 0; messages count lines
 * and the columns of the file from 1. Immutable.
 */
public final class CsvTable {

    private final CsvContent content;
    private final List<Column> columns;
    private final int[] rows;

    private CsvTable(CsvContent content, List<Column> columns, int[] rows) {
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("a table keeps at least one column");
        }
        this.content = content;
        this.columns = List.copyOf(columns);
        this.rows = rows;
    }

    /**
     * Reads a file of which separator (comma, semicolon, tab or bar), decimal sign, header and
     * encoding are found: UTF-8, UTF-16 by its byte-order mark, or windows-1252 where it is not
     * UTF-8. One that is packed with gzip is unpacked. Blank lines, blank columns at the end and a
     * first line {@code sep=;} are left out.
     *
     * @throws DataFormatException if the file is missing, empty, ragged, or can be read in two
     *     ways; the message names both, and the {@link CsvFormat} that tells
     */
    public static CsvTable read(Path file) {
        return read(file, CsvFormat.found());
    }

    /**
     * Reads a file of which something is stated.
     *
     * @throws DataFormatException if the file is missing, empty, ragged, or can be read in two ways
     */
    public static CsvTable read(Path file, CsvFormat format) {
        return of(CsvText.of(file), format);
    }

    /**
     * Reads a large file, and says how far it is.
     *
     * @param progress told of the share of the file that is read, from 0 to 1, now and then and by
     *     the thread that reads; what comes far down may tell that it must be read again, from 0
     * @throws DataFormatException if the file is missing, empty, ragged, or can be read in two ways
     */
    public static CsvTable read(Path file, CsvFormat format, DoubleConsumer progress) {
        return of(CsvText.of(file).watchedBy(progress), format);
    }

    static CsvTable of(CsvText text, CsvFormat format) {
        CsvContent content = new CsvReading(text, format).content();
        int[] rows = IntStream.range(0, content.cells().size()).toArray();
        return new CsvTable(content, FileColumn.of(content.names(), content.columns()), rows);
    }

    /**
     * Says in one line how the file is written, as stated or found, and what to look at: columns
     * that count the lines, that are text, or that lack values, each with what to type.
     */
    public String format() {
        return format(Locale.ENGLISH);
    }

    /** As {@link #format()}, in French for a French locale, in English for any other. */
    public String format(Locale locale) {
        return new CsvSummary(this).text().in(locale);
    }

    /** Returns the names of the columns, or none if the file has no header. */
    public List<String> names() {
        return isNamed() ? columns.stream().map(Column::name).toList() : List.of();
    }

    /** Returns the number of examples. */
    public int size() {
        return rows.length;
    }

    /** Returns the number of columns. */
    public int columns() {
        return columns.size();
    }

    boolean isNamed() {
        return columns.stream().anyMatch(column -> !column.name().isEmpty());
    }

    CsvContent content() {
        return content;
    }

    List<Column> columnList() {
        return columns;
    }

    /** The place of an example in the cells of the file. */
    int row(int example) {
        return rows[example];
    }

    /** Gives the columns these names, one each. */
    public CsvTable named(String... names) {
        return with(columnNames().renamed(columns, names));
    }

    /** Leaves columns out. */
    public CsvTable drop(String... names) {
        return drop(indices(names));
    }

    /** Leaves columns out, by their numbers from 0. */
    public CsvTable drop(int... columns) {
        return with(columnNames().others(columns).mapToObj(this.columns::get));
    }

    /** Leaves out all columns but these, in this order. */
    public CsvTable keep(String... names) {
        return keep(indices(names));
    }

    /** Leaves out all columns but these, by their numbers from 0, in this order. */
    public CsvTable keep(int... columns) {
        return with(Arrays.stream(columnNames().checked(columns)).mapToObj(this.columns::get));
    }

    /**
     * Makes of each of these columns one for each text in it, in natural order, 1 where that text
     * stands and 0 elsewhere: "sex" becomes "sex=female" and "sex=male". A number is a text by its
     * value: 01, 1 and 1.0 are one, 1; put a letter before a code.
     *
     * @throws DataFormatException if a text is missing, or if there are too many
     * @throws IllegalArgumentException if a column is not of the file, but made by this method
     */
    public CsvTable oneHot(String... names) {
        return with(LevelColumn.inPlaceOf(this, indices(names)));
    }

    /** Leaves out the examples that lack a value in a column of this table. */
    public CsvTable dropMissing() {
        return new CsvTable(content, columns, new MissingValues(this).completeRows());
    }

    /**
     * Gives inputs that lack a value the mean of their column in this table. A text, and what is to
     * be predicted, is not filled. A table for tests gets the means of this one by {@link #like}.
     */
    public CsvTable fillMissing() {
        return with(new MissingValues(this).filled());
    }

    /**
     * Makes of a table to test on what was made of that to train on: its columns, in its order, its
     * one-hot encoding and its means for what is missing.
     *
     * @param train a table with columns of the same names, or, without a header, in the same places
     * @throws IllegalArgumentException if a column of that table is not in this one
     */
    public CsvTable like(CsvTable train) {
        return with(new CsvLikeness(this, train).columns());
    }

    /**
     * For several classes: one output each. A number is a class by its value: 01, 1 and 1.0 are
     * one, 1; put a letter before a code.
     *
     * @param column the name of the one that holds the class
     * @return X of the other columns, and Y one-hot; the classes are in natural order, {@link
     *     Dataset#classNames}
     * @throws DataFormatException if another column is not of numbers, or if there is one class
     *     only or one for nearly each example
     */
    public Dataset classes(String column) {
        return classes(columnNames().index(column));
    }

    /** As {@link #classes(String)}, of a column by its number from 0. */
    public Dataset classes(int column) {
        return predicting().classes(column);
    }

    /**
     * For the classes of another table.
     *
     * @param column the name of the one that holds the class
     * @param classNames those of the training, {@code train.classNames()}, in their order
     * @return X of the other columns, and Y one-hot
     * @throws DataFormatException if an example has another class
     */
    public Dataset classes(String column, List<String> classNames) {
        return classes(columnNames().index(column), classNames);
    }

    /** As {@link #classes(String, List)}, of a column by its number from 0. */
    public Dataset classes(int column, List<String> classNames) {
        return predicting().classes(column, classNames);
    }

    /**
     * For two classes: one output, 1 for one class and 0 for the rest.
     *
     * @param column the name of the one that holds the class
     * @param positive the class whose y is 1
     * @return X of the other columns, and Y, (1, m)
     * @throws IllegalArgumentException if no example is of that class
     * @throws DataFormatException if another column is not of numbers, or if a class differs from
     *     that one in case alone
     */
    public Dataset binary(String column, String positive) {
        return binary(columnNames().index(column), positive);
    }

    /** As {@link #binary(String, String)}, of a column by its number from 0. */
    public Dataset binary(int column, String positive) {
        return predicting().binary(column, positive);
    }

    /**
     * For regression: the numbers of these columns.
     *
     * @param columns the names of one or more
     * @return X of the other columns, and Y with a row for each of these
     * @throws DataFormatException if a column is not of numbers
     */
    public Dataset targets(String... columns) {
        return targets(indices(columns));
    }

    /** As {@link #targets(String...)}, of columns by their numbers from 0. */
    public Dataset targets(int... columns) {
        return predicting().numbers(columns);
    }

    private CsvTargets predicting() {
        return new CsvTargets(this, columnNames());
    }

    /**
     * All columns as inputs, for a file without what is to be predicted: a new X, (n_x, m).
     *
     * @throws DataFormatException if a column is not of numbers
     */
    public DMatrixRMaj inputs() {
        return new CsvInputs(this).examples().matrix();
    }

    /**
     * The columns of these names as inputs; others are not looked at. A name that {@link #oneHot}
     * made in training, such as "sex=male", is made of the column "sex" again if it must be.
     *
     * @param names of the inputs of a network, or none for all columns
     * @return a new X, (n_x, m), its rows in the order of the names
     * @throws DataFormatException if a column is not of numbers, or has a text that is in no name
     */
    public DMatrixRMaj inputs(List<String> names) {
        Objects.requireNonNull(names, "inputs expects the names of columns, got null");
        return names.isEmpty() ? inputs() : with(new NamedInputs(this, names).columns()).inputs();
    }

    private CsvTable with(Stream<Column> others) {
        return new CsvTable(content, others.toList(), rows);
    }

    private int[] indices(String... names) {
        Objects.requireNonNull(names, "expected the names of columns, got null");
        return Arrays.stream(names).mapToInt(columnNames()::index).toArray();
    }

    private ColumnNames columnNames() {
        return new ColumnNames(content.file(), columns);
    }

    @Override
    public String toString() {
        return format();
    }
}
