package neurone.data;

import java.util.ArrayList;
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
    private final Examples weights;

    /**
     * Copies the matrices.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @param Y (n_y, m), finite. Not modified.
     * @throws IllegalArgumentException if m differs or is 0, or if a number is not finite
     */
    public Dataset(DMatrixRMaj X, DMatrixRMaj Y) {
        this(columns(X, Y), Examples.ofColumns(Y), List.of(), List.of());
    }

    private static Examples columns(DMatrixRMaj X, DMatrixRMaj Y) {
        DatasetCheck.checkColumns(X, Y);
        return Examples.ofColumns(X);
    }

    /** Keeps the numbers themselves. */
    Dataset(Examples x, Examples y, List<String> inputNames, List<String> classNames) {
        this(x, y, inputNames, classNames, new Examples(1, 0));
    }

    private Dataset(
            Examples x,
            Examples y,
            List<String> inputNames,
            List<String> classNames,
            Examples weights) {
        DatasetCheck.check(x, y, inputNames, classNames);
        this.x = x;
        this.y = y;
        this.inputNames = List.copyOf(inputNames);
        this.classNames = List.copyOf(classNames);
        this.weights = weights;
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
     * @return X of (n_x, m) and Y one-hot, (classes, m); the classes are named 0, 1, and so on
     */
    public static Dataset ofRows(double[][] rows, int[] labels, int classes) {
        return of(Examples.ofRows(rows), Examples.ofColumns(OneHot.encode(labels, classes)))
                .withClassNames(Classes.counted(classes));
    }

    /**
     * From rows, one example per row, and its class out of two.
     *
     * @param rows m rows of n_x numbers
     * @param labels m classes, each 0 or 1
     * @return X of (n_x, m) and Y of (1, m), for one output; the classes are named 0 and 1
     */
    public static Dataset ofRows(double[][] rows, int[] labels) {
        OneHot.checkBinary(labels);
        return ofRows(rows, Arrays.stream(labels).asDoubleStream().toArray())
                .withClassNames(Classes.counted(2));
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

    /**
     * Returns what the targets stand for: classes if they have names, or else what they look like.
     */
    public Task task() {
        Task task = Task.of(y);
        if (task != Task.NUMBERS || classNames.isEmpty()) {
            return task;
        }
        return outputs() == 1 ? Task.BINARY : Task.CLASSES;
    }

    /**
     * Names the rows of X.
     *
     * @param names n_x of them, or none
     * @return the same examples with these names
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Dataset withInputNames(List<String> names) {
        return new Dataset(x, y, names, classNames, weights);
    }

    /**
     * Names the classes, and so says that the targets are classes or labels.
     *
     * @param names of class 0, 1 and so on: two for one output, n_y for several; or none
     * @return the same examples with these names
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Dataset withClassNames(List<String> names) {
        return new Dataset(x, y, inputNames, names, weights);
    }

    /**
     * Lets an example count more than another in training: J = 1/m sum w_i L_i. Measures such as
     * the accuracy still count each once.
     *
     * @param w m numbers, finite, at least 0, one of them above; their mean is best 1, so that the
     *     learning rate keeps its meaning
     * @return the same examples with these weights
     * @throws IllegalArgumentException if they are not such numbers
     */
    public Dataset withWeights(double... w) {
        return new Dataset(x, y, inputNames, classNames, ExampleWeights.of(w, size()));
    }

    /**
     * Gives each class a weight: example i counts as that of its class.
     *
     * @param w of class 0, 1 and so on, finite, at least 0
     * @return the same examples, weighted
     * @throws IllegalArgumentException if the targets are not classes, or if they are more or fewer
     */
    public Dataset withClassWeights(double... w) {
        return withWeights(ExampleWeights.ofClasses(this, w));
    }

    /**
     * Gives rare classes the weight that common ones have together: an example of class c counts m
     * / (K m_c), with m_c of the m examples in class c and K classes that occur. The mean is 1.
     *
     * @return the same examples, weighted
     * @throws IllegalArgumentException if the targets are not classes
     */
    public Dataset balanced() {
        return withWeights(ExampleWeights.balanced(this));
    }

    /** Returns whether some examples count more than others. */
    public boolean isWeighted() {
        return weights.size() > 0;
    }

    /** Returns the weights, a new matrix, (1, m); all 1 where none were given. */
    public DMatrixRMaj weights() {
        DMatrixRMaj w = new DMatrixRMaj(1, size());
        w.fill(1);
        return isWeighted() ? weights.matrix() : w;
    }

    /** The examples themselves, for this package, which does not write to them. */
    Examples x() {
        return x;
    }

    /** The targets themselves, for this package, which does not write to them. */
    Examples y() {
        return y;
    }

    /** Returns the same examples with other numbers, in the same order. */
    Dataset with(Examples inputs, Examples targets) {
        return new Dataset(inputs, targets, inputNames, classNames, weights);
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
        return new Dataset(
                x.select(columns),
                y.select(columns),
                inputNames,
                classNames,
                isWeighted() ? weights.select(columns) : weights);
    }

    /**
     * The examples without one of the inputs.
     *
     * @param row of X, from 0 to n_x - 1
     * @return a new dataset
     * @throws IllegalArgumentException if there is no such input, or no other one
     */
    public Dataset withoutInput(int row) {
        if (row < 0 || row >= inputs()) {
            throw new IllegalArgumentException(
                    "inputs are the rows 0 to " + (inputs() - 1) + ", got " + row);
        }
        List<String> names = new ArrayList<>(inputNames);
        if (!names.isEmpty()) {
            names.remove(row);
        }
        return new Dataset(x.without(row), y, names, classNames, weights);
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
     * Copies the weights of the examples order[from] to order[to - 1] into the columns of a buffer.
     *
     * @param order columns of this dataset, which is weighted. Not modified.
     * @param batch reshaped to (1, to - from). Modified.
     */
    public void gatherWeights(int[] order, int from, int to, DMatrixRMaj batch) {
        weights.gather(order, from, to, batch);
    }

    /**
     * Shuffles the examples and cuts them in two. Where the classes have names, each has the same
     * share of both parts (stratified).
     *
     * @param trainFraction the fraction of the examples to train on, above 0 and below 1
     * @param seed the same seed gives the same cut
     * @return the two parts, each with at least one example
     */
    public Split split(double trainFraction, long seed) {
        int[][] parts = cut(Shuffle.order(size(), seed), Split.cut(size(), trainFraction));
        return new Split(select(parts[0]), select(parts[1]));
    }

    /**
     * Shuffles the examples and cuts them in three; the rest is the test set. Where the classes
     * have names, each has the same share of all parts (stratified).
     *
     * @param trainFraction the fraction of the examples to train on, above 0
     * @param validationFraction the fraction to watch the training with, above 0; both together are
     *     below 1
     * @param seed the same seed gives the same cut
     * @return the three parts, each with at least one example
     */
    public ThreeWaySplit split(double trainFraction, double validationFraction, long seed) {
        int[] sizes = ThreeWaySplit.sizes(size(), trainFraction, validationFraction);
        int[][] parts = cut(Shuffle.order(size(), seed), sizes[0]);
        int[][] rest = cut(parts[1], sizes[1]);
        return new ThreeWaySplit(select(parts[0]), select(rest[0]), select(rest[1]));
    }

    private int[][] cut(int[] order, int size) {
        boolean classes = !classNames.isEmpty() && task() != Task.LABELS;
        return Strata.cut(order, classes ? Classes.of(Y()) : new int[size()], size);
    }

    /** Returns how many examples, inputs and outputs there are. */
    @Override
    public String toString() {
        return "m = " + size() + ", n_x = " + inputs() + ", n_y = " + outputs();
    }
}
