package neurone.data;

import java.util.Arrays;
import java.util.List;
import org.ejml.data.DMatrixRMaj;

/**
 * Examples and their targets: column i of X is x^(i), column i of Y is y^(i).
 *
 * <p>A dataset is a copy of what it was made from, and {@link #X} and {@link #Y} are copies of it:
 * nothing that is written to a matrix afterward reaches the dataset or a training run. Immutable.
 */
public final class Dataset {

    private final Examples x;
    private final Examples y;
    private final List<String> inputNames;
    private final List<String> classNames;

    /**
     * Copies the matrices.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @param Y (n_y, m), finite. Not modified.
     * @throws IllegalArgumentException if m differs or is 0, or if a number is not finite
     */
    public Dataset(DMatrixRMaj X, DMatrixRMaj Y) {
        this(checked(X, Y), Examples.ofColumns(Y), List.of(), List.of());
    }

    private static Examples checked(DMatrixRMaj X, DMatrixRMaj Y) {
        if (X.numCols != Y.numCols && X.numRows == Y.numRows) {
            throw new IllegalArgumentException(
                    "X is ("
                            + X.numRows
                            + ", "
                            + X.numCols
                            + ") and Y ("
                            + Y.numRows
                            + ", "
                            + Y.numCols
                            + "): an example is a column of each; transpose both, or use Dataset.ofRows");
        }
        if (X.numCols != Y.numCols && X.numRows == Y.numCols) {
            throw new IllegalArgumentException(
                    "X has "
                            + X.numCols
                            + " columns but Y has "
                            + Y.numCols
                            + ": an example is a column of each; if yours are rows, transpose X or"
                            + " use Dataset.ofRows");
        }
        if (X.numCols != Y.numCols && X.numCols == Y.numRows) {
            throw new IllegalArgumentException(
                    "X has "
                            + X.numCols
                            + " columns but Y is ("
                            + Y.numRows
                            + ", "
                            + Y.numCols
                            + "): an example is a column of each; transpose Y");
        }
        return Examples.ofColumns(X);
    }

    /** Keeps the numbers themselves. */
    Dataset(Examples x, Examples y, List<String> inputNames, List<String> classNames) {
        int m = x.size();
        if (m == 0 || x.n() == 0 || y.n() == 0) {
            throw new IllegalArgumentException(
                    "a dataset expects at least one example, one input and one output, got X ("
                            + x.n()
                            + ", "
                            + m
                            + ") and Y ("
                            + y.n()
                            + ", "
                            + y.size()
                            + ")");
        }
        if (m != y.size()) {
            throw new IllegalArgumentException(
                    "X has "
                            + m
                            + " examples but Y has "
                            + y.size()
                            + ": give one column of Y for each column of X");
        }
        checkFinite("X", x);
        checkFinite("Y", y);
        this.x = x;
        this.y = y;
        this.inputNames = List.copyOf(inputNames);
        this.classNames = List.copyOf(classNames);
    }

    private static void checkFinite(String name, Examples examples) {
        double[] numbers = examples.numbers();
        for (int i = 0; i < numbers.length; i++) {
            if (!Double.isFinite(numbers[i])) {
                throw new IllegalArgumentException(
                        name
                                + " has "
                                + numbers[i]
                                + " in row "
                                + i % examples.n()
                                + ", column "
                                + i / examples.n()
                                + " (counted from 0): every number must be finite");
            }
        }
    }

    /**
     * From rows, one example per row, and one target each.
     *
     * @param rows m rows of n_x numbers
     * @param targets m numbers
     * @return X of (n_x, m) and Y of (1, m)
     */
    public static Dataset ofRows(double[][] rows, double[] targets) {
        return of(Examples.ofRows(rows), new Examples(1, targets.clone()));
    }

    /**
     * From rows, one example per row, and several targets each.
     *
     * @param rows m rows of n_x numbers
     * @param targets m rows of n_y numbers
     * @return X of (n_x, m) and Y of (n_y, m)
     */
    public static Dataset ofRows(double[][] rows, double[][] targets) {
        return of(Examples.ofRows(rows), Examples.ofRows(targets));
    }

    /**
     * From rows, one example per row, and its class.
     *
     * @param rows m rows of n_x numbers
     * @param labels m classes, each from 0 to classes - 1
     * @param classes how many classes there are, at least 2
     * @return X of (n_x, m) and Y one-hot, (classes, m)
     */
    public static Dataset ofRows(double[][] rows, int[] labels, int classes) {
        return of(Examples.ofRows(rows), Examples.ofColumns(OneHot.encode(labels, classes)));
    }

    /**
     * From rows, one example per row, and its class out of two.
     *
     * @param rows m rows of n_x numbers
     * @param labels m classes, each 0 or 1
     * @return X of (n_x, m) and Y of (1, m), for one output
     */
    public static Dataset ofRows(double[][] rows, int[] labels) {
        for (int example = 0; example < labels.length; example++) {
            if (labels[example] != 0 && labels[example] != 1) {
                throw new IllegalArgumentException(
                        "label "
                                + labels[example]
                                + " of example "
                                + example
                                + " is neither 0 nor 1: say how many classes there are,"
                                + " ofRows(rows, labels, classes)");
            }
        }
        return ofRows(rows, Arrays.stream(labels).asDoubleStream().toArray());
    }

    private static Dataset of(Examples x, Examples y) {
        return new Dataset(x, y, List.of(), List.of());
    }

    /**
     * One example to predict from.
     *
     * @param numbers its n_x inputs. Not modified.
     * @return a new column, (n_x, 1)
     */
    public static DMatrixRMaj column(double... numbers) {
        return new Examples(numbers.length, numbers).matrix();
    }

    /**
     * Copies the inputs. Call it once, outside of loops.
     *
     * @return a new matrix, (n_x, m), one example per column; writing to it changes nothing here
     */
    public DMatrixRMaj X() {
        return x.matrix();
    }

    /**
     * Copies the targets. Call it once, outside of loops.
     *
     * @return a new matrix, (n_y, m), one example per column; writing to it changes nothing here
     */
    public DMatrixRMaj Y() {
        return y.matrix();
    }

    /** Returns m. */
    public int size() {
        return x.size();
    }

    /** Returns n_x. */
    public int inputs() {
        return x.n();
    }

    /** Returns n_y. */
    public int outputs() {
        return y.n();
    }

    /** Returns the names of the rows of X, or no names if they have none. */
    public List<String> inputNames() {
        return inputNames;
    }

    /**
     * Returns the names of the classes, each at its number: its row in Y, or with one output 0 and
     * 1. There are none if the targets are not classes, or have no names.
     */
    public List<String> classNames() {
        return classNames;
    }

    /** The examples themselves, for this package, which does not write to them. */
    Examples x() {
        return x;
    }

    /** Returns the same targets with other inputs, in the same order. */
    Dataset withInputs(Examples inputs) {
        return new Dataset(inputs, y, inputNames, classNames);
    }

    /**
     * The examples of the given columns, in the given order.
     *
     * @param columns each from 0 to m - 1. Not modified.
     * @return a new dataset
     * @throws IllegalArgumentException if there is no such column, or none is given
     */
    public Dataset select(int... columns) {
        for (int column : columns) {
            if (column < 0 || column >= size()) {
                throw new IllegalArgumentException(
                        "examples are the columns 0 to " + (size() - 1) + ", got " + column);
            }
        }
        return new Dataset(x.select(columns), y.select(columns), inputNames, classNames);
    }

    /**
     * Copies the examples order[from] to order[to - 1] into the columns of two buffers. Allocates
     * only what a buffer lacks.
     *
     * @param order columns of this dataset. Not modified.
     * @param from the first place in order
     * @param to the place after the last
     * @param batchX reshaped to (n_x, to - from). Modified.
     * @param batchY reshaped to (n_y, to - from). Modified.
     */
    public void gather(int[] order, int from, int to, DMatrixRMaj batchX, DMatrixRMaj batchY) {
        x.gather(order, from, to, batchX);
        y.gather(order, from, to, batchY);
    }

    /**
     * Shuffles the examples and cuts them in two.
     *
     * @param trainFraction the fraction of the examples to train on, above 0 and below 1
     * @param seed the same seed gives the same cut
     * @return the two parts, each with at least one example
     */
    public Split split(double trainFraction, long seed) {
        int cut = Split.cut(size(), trainFraction);
        int[] order = Shuffle.order(size(), seed);
        return new Split(
                select(Arrays.copyOfRange(order, 0, cut)),
                select(Arrays.copyOfRange(order, cut, size())));
    }

    /** Returns how many examples, inputs and outputs there are. */
    @Override
    public String toString() {
        return "m = " + size() + ", n_x = " + inputs() + ", n_y = " + outputs();
    }
}
