package neurone.data;

import java.util.List;
import java.util.Objects;
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
    private final DatasetNames names;
    private final ExampleWeights weights;

    /**
     * Copies the matrices.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @param Y (n_y, m), finite. Not modified.
     * @throws IllegalArgumentException if m differs or is 0, or if a number is not finite
     */
    public Dataset(DMatrixRMaj X, DMatrixRMaj Y) {
        this(DatasetCheck.columns(X, Y), Examples.ofColumns(Y), List.of(), List.of());
    }

    /** Keeps the numbers themselves. */
    Dataset(Examples x, Examples y, List<String> inputNames, List<String> classNames) {
        this(x, y, new DatasetNames(inputNames, classNames), ExampleWeights.NONE);
    }

    private Dataset(Examples x, Examples y, DatasetNames names, ExampleWeights weights) {
        DatasetCheck.check(x, y);
        names.check(x.n(), y.n());
        this.x = x;
        this.y = y;
        this.names = names;
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
        Objects.requireNonNull(targets, "ofRows expects a target for each row, got null");
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
        return ofRows(rows, OneHot.binary(labels)).withClassNames(Classes.counted(2));
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
        return Examples.of(numbers).matrix();
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
        return names.inputs();
    }

    /**
     * Returns the names of the classes, each at its number: its row in Y, or with one output 0 and
     * 1. There are none if the targets are not classes, or have no names.
     */
    public List<String> classNames() {
        return names.classes();
    }

    /**
     * Returns what the targets stand for: classes if they have names, or else what they look like.
     */
    public Task task() {
        return Task.of(y, !names.classes().isEmpty());
    }

    /**
     * Names the rows of X.
     *
     * @param names n_x of them, or none
     * @return the same examples with these names
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Dataset withInputNames(List<String> names) {
        return new Dataset(x, y, this.names.withInputs(names), weights);
    }

    /**
     * Names the classes, and so says that the targets are classes or labels.
     *
     * @param names of class 0, 1 and so on: two for one output, n_y for several; or none
     * @return the same examples with these names
     * @throws IllegalArgumentException if there are more or fewer
     */
    public Dataset withClassNames(List<String> names) {
        return new Dataset(x, y, this.names.withClasses(names), weights);
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
        return new Dataset(x, y, names, ExampleWeights.of(w, size()));
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
        return weights.areGiven();
    }

    /** Returns the weights, a new matrix, (1, m); all 1 where none were given. */
    public DMatrixRMaj weights() {
        return weights.matrix(size());
    }

    ExampleWeights exampleWeights() {
        return weights;
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
        return new Dataset(inputs, targets, names, weights);
    }

    /**
     * The examples of the given columns, in the given order.
     *
     * @param columns each from 0 to m - 1. Not modified.
     * @return a new dataset
     * @throws IllegalArgumentException if there is no such column, or none is given
     */
    public Dataset select(int... columns) {
        DatasetCheck.checkPlaces("examples are the columns", size(), columns);
        return new Dataset(x.select(columns), y.select(columns), names, weights.select(columns));
    }

    /**
     * The examples without one of the inputs.
     *
     * @param row of X, from 0 to n_x - 1
     * @return a new dataset
     * @throws IllegalArgumentException if there is no such input, or no other one
     */
    public Dataset withoutInput(int row) {
        DatasetCheck.checkPlaces("inputs are the rows", inputs(), row);
        return new Dataset(x.without(row), y, names.withoutInput(row), weights);
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
        return Split.of(this, trainFraction, seed);
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
        return ThreeWaySplit.of(this, trainFraction, validationFraction, seed);
    }

    /** Returns how many examples, inputs and outputs there are. */
    @Override
    public String toString() {
        return "m = " + size() + ", n_x = " + inputs() + ", n_y = " + outputs();
    }
}
