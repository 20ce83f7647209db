package neurone.data;

import java.util.Arrays;
import org.ejml.data.DMatrixRMaj;

/**
 * Examples and their targets: column i of X is x^(i), column i of Y is y^(i).
 *
 * <p>Safe to share between threads as long as nobody writes to its matrices. Batches come from a
 * copy that the first of them makes, so what is written to X or Y after it never reaches them.
 */
public final class Dataset {

    private final DMatrixRMaj X;
    private final DMatrixRMaj Y;
    private Examples examplesOfX;
    private Examples examplesOfY;

    /**
     * Holds the matrices themselves, not copies.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @param Y (n_y, m), finite. Not modified.
     * @throws IllegalArgumentException if m differs or is 0, or if a number is not finite
     */
    public Dataset(DMatrixRMaj X, DMatrixRMaj Y) {
        if (X.numCols != Y.numCols) {
            throw new IllegalArgumentException(
                    "X has "
                            + X.numCols
                            + " examples but Y has "
                            + Y.numCols
                            + ": give one column of Y for each column of X");
        }
        if (X.numCols == 0 || X.numRows == 0 || Y.numRows == 0) {
            throw new IllegalArgumentException(
                    "a dataset expects at least one example, one input and one output, got X ("
                            + X.numRows
                            + ", "
                            + X.numCols
                            + ") and Y ("
                            + Y.numRows
                            + ", "
                            + Y.numCols
                            + ")");
        }
        checkFinite("X", X);
        checkFinite("Y", Y);
        this.X = X;
        this.Y = Y;
    }

    private static void checkFinite(String name, DMatrixRMaj M) {
        for (int i = 0; i < M.getNumElements(); i++) {
            if (!Double.isFinite(M.data[i])) {
                throw new IllegalArgumentException(
                        name
                                + " has "
                                + M.data[i]
                                + " in row "
                                + i / M.numCols
                                + ", column "
                                + i % M.numCols
                                + " (counted from 0): every number must be finite");
            }
        }
    }

    /**
     * From rows as people have them, one example a row, and one target each.
     *
     * @param rows m rows of n_x numbers
     * @param targets m numbers
     * @return X of (n_x, m) and Y of (1, m)
     */
    public static Dataset ofRows(double[][] rows, double[] targets) {
        return new Dataset(Columns.ofRows(rows), Columns.row(targets));
    }

    /**
     * From rows as people have them, one example a row, and several targets each.
     *
     * @param rows m rows of n_x numbers
     * @param targets m rows of n_y numbers
     * @return X of (n_x, m) and Y of (n_y, m)
     */
    public static Dataset ofRows(double[][] rows, double[][] targets) {
        return new Dataset(Columns.ofRows(rows), Columns.ofRows(targets));
    }

    /**
     * From rows as people have them, one example a row, and its class.
     *
     * @param rows m rows of n_x numbers
     * @param labels m classes, each from 0 to classes - 1
     * @param classes how many classes there are, at least 2
     * @return X of (n_x, m) and Y one-hot, (classes, m)
     */
    public static Dataset ofRows(double[][] rows, int[] labels, int classes) {
        return new Dataset(Columns.ofRows(rows), OneHot.encode(labels, classes));
    }

    /**
     * From rows as people have them, one example a row, and its class out of two.
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

    /**
     * Returns the examples, (n_x, m): the live matrix. It must not be written to once a batch was
     * taken.
     */
    public DMatrixRMaj X() {
        return X;
    }

    /**
     * Returns the targets, (n_y, m): the live matrix. It must not be written to once a batch was
     * taken.
     */
    public DMatrixRMaj Y() {
        return Y;
    }

    /** Returns m. */
    public int size() {
        return X.numCols;
    }

    /** Returns n_x. */
    public int inputs() {
        return X.numRows;
    }

    /** Returns n_y. */
    public int outputs() {
        return Y.numRows;
    }

    /**
     * The examples of the given columns, in the given order.
     *
     * @param columns each from 0 to m - 1. Not modified.
     * @return a new dataset of new matrices
     * @throws IllegalArgumentException if there is no such column, or none is given
     */
    public Dataset select(int... columns) {
        for (int column : columns) {
            if (column < 0 || column >= size()) {
                throw new IllegalArgumentException(
                        "examples are the columns 0 to " + (size() - 1) + ", got " + column);
            }
        }
        return new Dataset(Columns.select(X, columns), Columns.select(Y, columns));
    }

    /**
     * Copies the examples order[from] to order[to - 1] into the columns of two buffers.
     *
     * <p>The first call copies X and Y once, so that an example lies together in memory: a byte for
     * each number where there are at most 256 different ones, as in images. After it, nothing is
     * allocated but what a buffer lacks, and what is written to X or Y is not seen.
     *
     * @param order columns of this dataset. Not modified.
     * @param from the first place in order
     * @param to the place after the last
     * @param batchX reshaped to (n_x, to - from). Modified.
     * @param batchY reshaped to (n_y, to - from). Modified.
     */
    public void gather(int[] order, int from, int to, DMatrixRMaj batchX, DMatrixRMaj batchY) {
        synchronized (this) {
            if (examplesOfX == null) {
                examplesOfX = Examples.of(X);
                examplesOfY = Examples.of(Y);
            }
        }
        examplesOfX.gather(order, from, to, batchX);
        examplesOfY.gather(order, from, to, batchY);
    }

    /**
     * Shuffles the examples and cuts them in two.
     *
     * @param trainShare the share of the examples to train on, above 0 and below 1
     * @param seed the same seed gives the same cut
     * @return the two parts, each with at least one example
     */
    public Split split(double trainShare, long seed) {
        int cut = Split.cut(size(), trainShare);
        int[] order = Shuffle.order(size(), seed);
        return new Split(
                select(Arrays.copyOfRange(order, 0, cut)),
                select(Arrays.copyOfRange(order, cut, size())));
    }
}
