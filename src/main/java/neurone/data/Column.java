package neurone.data;

/**
 * A column of a table: how it makes inputs and classes of a column of a file. Immutable.
 *
 * <p>A row is that of an example in the cells of a file, from 0.
 */
interface Column {

    String name();

    /** The column of the file, from 0. */
    int place();

    /** The name of the column that it was made from: its own, if it is that. */
    String source();

    /** Returns the number of an example, or NaN if it has none. */
    double number(Cells cells, int row);

    /** Returns the number of an example, or what fills its place, or NaN. */
    double input(Cells cells, int row);

    /** Returns the class of an example. */
    String label(Cells cells, int row);

    /** Returns a column made in the same way of a column of another file. */
    Column at(int otherPlace);

    /** Returns a column that has this number where a value is missing. */
    Column filled(double mean);

    /** Returns a column of another name. */
    Column named(String otherName);
}
