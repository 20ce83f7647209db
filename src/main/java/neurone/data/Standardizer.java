package neurone.data;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * x = (x - mean) / standard deviation, input by input: what was fitted has mean 0 and standard
 * deviation 1. Of a regression it may scale the targets, too: a standardizer of its own.
 *
 * <p>Fit it on the examples to train on alone; those held back are transformed with the same
 * numbers. The standard deviation is that of the population, 1/m. An input that was constant has
 * the standard deviation 0 and stays 0, as nothing was learned of it. Immutable.
 */
public final class Standardizer {

    private static final int MOST_SHOWN = 10;

    private final double[] means;
    private final double[] standardDeviations;
    private final List<String> names;
    private final Standardizer targets;

    /**
     * The standardizer of these numbers, such as those that another one gave.
     *
     * @param means of each input, (n_x, 1), finite. Not modified.
     * @param standardDeviations of each input, (n_x, 1), finite, at least 0; 0 is that of a
     *     constant input, which becomes 0. Not modified.
     * @throws IllegalArgumentException if they are not such numbers
     */
    public Standardizer(DMatrixRMaj means, DMatrixRMaj standardDeviations) {
        this(means, standardDeviations, List.of(), null);
    }

    /**
     * The standardizer of these numbers, with names.
     *
     * @param names of the inputs; none if they have none
     * @param means as in the other constructor
     * @param standardDeviations as in the other constructor
     */
    public Standardizer(List<String> names, DMatrixRMaj means, DMatrixRMaj standardDeviations) {
        this(means, standardDeviations, names, null);
    }

    private Standardizer(
            DMatrixRMaj means,
            DMatrixRMaj standardDeviations,
            List<String> names,
            Standardizer targets) {
        Objects.requireNonNull(names, "a standardizer expects a list of names, got null");
        Objects.requireNonNull(means, "a standardizer expects means, got null");
        Objects.requireNonNull(standardDeviations, "a standardizer expects deviations, got null");
        Moments.check(means, standardDeviations);
        this.means = Arrays.copyOf(means.data, means.numRows);
        this.standardDeviations = Arrays.copyOf(standardDeviations.data, means.numRows);
        if (!names.isEmpty() && names.size() != means.numRows) {
            throw new IllegalArgumentException(
                    "a standardizer expects a name for each of its "
                            + Printable.count(means.numRows, "input")
                            + " or none, got "
                            + Printable.count(names.size(), "name"));
        }
        this.names = List.copyOf(names);
        this.targets = targets;
    }

    /**
     * The standardizer that changes nothing.
     *
     * @param inputs n_x, at least 1
     */
    public static Standardizer none(int inputs) {
        if (inputs < 1) {
            throw new IllegalArgumentException(
                    "a standardizer expects at least 1 input, got " + inputs);
        }
        double[] ones = new double[inputs];
        Arrays.fill(ones, 1);
        return new Standardizer(new DMatrixRMaj(inputs, 1), new DMatrixRMaj(ones));
    }

    /**
     * Measures mean and standard deviation of each row.
     *
     * @param X (n_x, m), finite, m at least 1. Not modified.
     * @return the standardizer of such examples
     * @throws IllegalArgumentException if there is no example, or if a number or a standard
     *     deviation is not finite
     */
    public static Standardizer fit(DMatrixRMaj X) {
        Objects.requireNonNull(X, "fit expects X, a matrix of shape (n_x, m), got null");
        Examples x = Examples.ofColumns(X);
        x.checkFinite("X");
        return of(Moments.of(x, "X"), List.of(), null);
    }

    /**
     * Measures mean and standard deviation of each input.
     *
     * @param train the examples to train on, and no others
     * @return the standardizer of such examples
     */
    public static Standardizer fit(Dataset train) {
        Objects.requireNonNull(train, "fit expects the dataset to train on, got null");
        return of(Moments.of(train.x(), "X"), train.inputNames(), null);
    }

    /**
     * Measures mean and standard deviation of each input and of each target, for regression.
     *
     * @param train the examples to train on, and no others
     * @return the standardizer of such examples, {@link #targets} included
     * @throws IllegalArgumentException if the targets are classes
     */
    public static Standardizer fitWithTargets(Dataset train) {
        Objects.requireNonNull(train, "fitWithTargets expects the dataset to train on, got null");
        if (!train.classNames().isEmpty()) {
            throw new IllegalArgumentException(
                    "the targets are the classes "
                            + Printable.list(train.classNames())
                            + ", which are not to be scaled: use Standardizer.fit(train)");
        }
        Standardizer targets = of(Moments.of(train.y(), "Y"), List.of(), null);
        return of(Moments.of(train.x(), "X"), train.inputNames(), targets);
    }

    /**
     * Adds the scaling of the targets, for regression.
     *
     * @param targets the standardizer of Y
     */
    public Standardizer withTargets(Standardizer targets) {
        Objects.requireNonNull(targets, "withTargets expects the standardizer of Y, got null");
        return new Standardizer(means(), standardDeviations(), names, targets);
    }

    private static Standardizer of(Moments x, List<String> names, Standardizer targets) {
        return new Standardizer(x.means(), x.standardDeviations(), names, targets);
    }

    /**
     * (X - mean) / standard deviation, and 0 where that is 0.
     *
     * @param X (n_x, m). Not modified.
     * @return a new matrix, (n_x, m)
     */
    public DMatrixRMaj apply(DMatrixRMaj X) {
        Objects.requireNonNull(X, "apply expects X, a matrix of shape (n_x, m), got null");
        checkRows(X.numRows, "X");
        DMatrixRMaj standardized = new DMatrixRMaj(X.numRows, X.numCols);
        for (int i = 0; i < X.getNumElements(); i++) {
            standardized.data[i] = standardized(X.data[i], i / X.numCols);
        }
        return standardized;
    }

    /**
     * The same of a dataset's X, and of its Y if the targets are scaled.
     *
     * @param data examples like those that were fitted
     * @return a new dataset
     * @throws IllegalArgumentException if there are more inputs or fewer, or in another order
     */
    public Dataset apply(Dataset data) {
        Objects.requireNonNull(data, "apply expects a dataset, got null");
        InputOrder.check(names, data);
        return data.with(
                apply(data.x(), "X"), targets == null ? data.y() : targets.apply(data.y(), "Y"));
    }

    private Examples apply(Examples x, String matrix) {
        checkRows(x.n(), matrix);
        Examples standardized = new Examples(x.n(), x.size());
        for (int i = 0; i < x.numbers().length; i++) {
            standardized.numbers()[i] = standardized(x.numbers()[i], i % means.length);
        }
        return standardized;
    }

    private double standardized(double x, int input) {
        double sigma = standardDeviations[input];
        double ofConstant = Double.isFinite(x) ? 0 : Double.NaN;
        return sigma == 0 ? ofConstant : (x - means[input]) / sigma;
    }

    /**
     * X standard deviation + mean: back to the first numbers.
     *
     * @param X standardized, (n_x, m). Not modified.
     * @return a new matrix, (n_x, m)
     */
    public DMatrixRMaj invert(DMatrixRMaj X) {
        Objects.requireNonNull(X, "invert expects X, a matrix of shape (n_x, m), got null");
        checkRows(X.numRows, "X");
        DMatrixRMaj original = new DMatrixRMaj(X.numRows, X.numCols);
        for (int i = 0; i < X.getNumElements(); i++) {
            int input = i / X.numCols;
            original.data[i] = X.data[i] * standardDeviations[input] + means[input];
        }
        return original;
    }

    private void checkRows(int rows, String matrix) {
        if (rows != means.length) {
            throw new IllegalArgumentException(
                    "this standardizer was fitted to "
                            + Printable.count(means.length, "row")
                            + ", got "
                            + matrix
                            + " with "
                            + rows
                            + ": give it examples of the same kind");
        }
    }

    /** Returns the mean of each input, a new column, (n_x, 1). */
    public DMatrixRMaj means() {
        return Dataset.column(means);
    }

    /** Returns the standard deviation of each input, 0 of a constant, a new column, (n_x, 1). */
    public DMatrixRMaj standardDeviations() {
        return Dataset.column(standardDeviations);
    }

    /** Returns how many inputs it standardizes. */
    public int size() {
        return means.length;
    }

    /** Returns the names of the inputs, or none if they have none. */
    public List<String> names() {
        return names;
    }

    /** Returns the standardizer of the targets, whose {@code invert} brings predictions back. */
    public Optional<Standardizer> targets() {
        return Optional.ofNullable(targets);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Standardizer s
                && Arrays.equals(means, s.means)
                && Arrays.equals(standardDeviations, s.standardDeviations)
                && names.equals(s.names)
                && targets().equals(s.targets());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(means) + 31 * Arrays.hashCode(standardDeviations);
    }

    /** Returns a table of the first inputs: name, mean and standard deviation. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("input                 mean  standard deviation");
        for (int i = 0; i < Math.min(means.length, MOST_SHOWN); i++) {
            String name = names.isEmpty() ? String.valueOf(i) : Printable.visible(names.get(i));
            table.append(
                    String.format(
                            Locale.ROOT,
                            "\n%-14s %11.5g  %18.5g",
                            name,
                            means[i],
                            standardDeviations[i]));
        }
        int more = means.length - MOST_SHOWN;
        return table + (more > 0 ? "\nand " + more + " more" : "");
    }
}
