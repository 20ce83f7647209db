package neurone;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.IntStream;
import neurone.activation.Activation;
import neurone.data.Classes;
import neurone.data.CsvTable;
import neurone.data.Dataset;
import neurone.data.InputOrder;
import neurone.data.Spreadsheet;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.layer.Dense;
import neurone.measure.Tasks;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * A network with what stands before and after it: the names and the scaling of its inputs, the
 * names of the classes or the scaling of the targets. It takes what a table holds and answers in
 * words.
 *
 * <pre>{@code
 * Predictor predictor = Predictor.of(network, train, standardizer);
 * System.out.println(predictor.predict(5.9, 3.0, 5.1, 1.8));    // virginica, with probability ...
 * }</pre>
 *
 * <p>Immutable: several threads may predict at once.
 */
public final class Predictor {

    private final Network network;
    private final Standardizer standardizer;
    private final Task task;
    private final List<String> inputNames;
    private final List<String> classNames;

    /**
     * A predictor of these parts.
     *
     * @param network of which a copy is kept
     * @param standardizer of the inputs, and of the targets if they are scaled; {@link
     *     Standardizer#none} changes nothing
     * @param task what the outputs stand for
     * @param inputNames of the rows of X; none if they have none
     * @param classNames of the classes or labels; none if they have none, and then they are counted
     *     from 0
     * @throws IllegalArgumentException if the parts do not fit together
     */
    public Predictor(
            Network network,
            Standardizer standardizer,
            Task task,
            List<String> inputNames,
            List<String> classNames) {
        PredictorCheck.check(network, standardizer, task, inputNames, classNames);
        this.network = network.copy();
        this.standardizer = standardizer;
        this.task = task;
        this.inputNames = List.copyOf(inputNames);
        this.classNames = classNames.isEmpty() ? counted() : List.copyOf(classNames);
    }

    private List<String> counted() {
        return switch (task) {
            case NUMBERS -> List.of();
            case SIGNS -> List.of("-1", "1");
            case BINARY -> Classes.counted(2);
            case CLASSES, LABELS -> Classes.counted(network.outputs());
        };
    }

    /**
     * A predictor of a network that was trained on a dataset as it is.
     *
     * @param network of which a copy is kept
     * @param train whose names the predictor takes
     * @throws IllegalArgumentException if they do not fit together
     */
    public static Predictor of(Network network, Dataset train) {
        Objects.requireNonNull(train, "Predictor.of expects the dataset of the training, got null");
        return of(network, train, Standardizer.none(train.inputs()));
    }

    /**
     * A predictor of a network that was trained on a standardized dataset.
     *
     * @param network of which a copy is kept
     * @param train whose names the predictor takes, standardized or not
     * @param standardizer that was applied to it
     * @throws IllegalArgumentException if they do not fit together
     */
    public static Predictor of(Network network, Dataset train, Standardizer standardizer) {
        Objects.requireNonNull(network, "Predictor.of expects a network, got null");
        Objects.requireNonNull(train, "Predictor.of expects the dataset of the training, got null");
        Objects.requireNonNull(
                standardizer, "Predictor.of expects the standardizer that was applied, got null");
        network.checkFit(train.inputs(), train.Y());
        return new Predictor(
                network,
                standardizer,
                standardizer.targets().isPresent()
                        ? Task.NUMBERS
                        : Tasks.of(output(network).activation(), train),
                train.inputNames(),
                train.classNames());
    }

    /**
     * The answer for one example.
     *
     * @param x its n_x numbers, as a table holds them
     * @throws IllegalArgumentException if there are more or fewer, or one is not finite
     * @throws DivergedException if an output of the network is not finite
     */
    public Prediction predict(double... x) {
        Objects.requireNonNull(x, "predict expects numbers, got null");
        if (x.length != network.inputs()) {
            throw new IllegalArgumentException(
                    "this network reads "
                            + Printable.count(network.inputs(), "number")
                            + (inputNames.isEmpty() ? "" : ", " + String.join(", ", inputNames))
                            + ", got "
                            + x.length);
        }
        return predict(Dataset.column(x)).get(0);
    }

    /**
     * The answers for the examples of a table, whose columns are found by their names.
     *
     * @param table with the columns of the training, in any order; others are not read
     * @throws neurone.data.DataFormatException if a value is missing or is not a number
     * @throws IllegalArgumentException if a column is missing
     * @throws DivergedException if an output of the network is not finite
     */
    public List<Prediction> predict(CsvTable table) {
        Objects.requireNonNull(table, "predict expects a table, got null");
        return predict(table.inputs(inputNames));
    }

    /**
     * The answers for the examples of a dataset that is not standardized.
     *
     * @param data of which the inputs are read
     * @throws IllegalArgumentException if there are more inputs or fewer, or in another order
     * @throws DivergedException if an output of the network is not finite
     */
    public List<Prediction> predict(Dataset data) {
        Objects.requireNonNull(data, "predict expects a dataset, got null");
        InputOrder.check(inputNames, data);
        return predict(data.X());
    }

    /**
     * The answers for some examples.
     *
     * @param X (n_x, m), as a table holds them
     * @throws IllegalArgumentException if X has another number of rows, or a number that is not
     *     finite
     * @throws DivergedException if an output of the network is not finite
     */
    public List<Prediction> predict(DMatrixRMaj X) {
        DMatrixRMaj Yhat = Yhat(X);
        Activation.Range range = output(network).activation().range();
        boolean probabilities =
                range == Activation.Range.PROBABILITIES || range == Activation.Range.DISTRIBUTION;
        return IntStream.range(0, Yhat.numCols)
                .mapToObj(i -> Prediction.of(task, classNames, Yhat, i, probabilities))
                .toList();
    }

    /**
     * The predictions as a measure takes them.
     *
     * @param X (n_x, m), as a table holds them
     * @return Yhat, (n_y, m), in the unit of the targets, a new matrix
     * @throws IllegalArgumentException if X has another number of rows, or a number that is not
     *     finite
     * @throws DivergedException if an output of the network is not finite
     */
    public DMatrixRMaj Yhat(DMatrixRMaj X) {
        DMatrixRMaj Yhat = network.predict(standardizer.apply(X));
        return standardizer.targets().map(targets -> targets.invert(Yhat)).orElse(Yhat);
    }

    /**
     * Writes predictions as the spreadsheet of a country reads them: the answer, its probability
     * where there is one, and all outputs.
     *
     * @param predictions a line for each
     * @param file in UTF-8, in place of what is there, as a whole or not at all
     * @param locale such as {@code Locale.FRANCE}, for semicolons and decimal commas; {@code
     *     Locale.ROOT} for programs
     * @throws java.io.UncheckedIOException if it cannot be written; what was there is unchanged
     */
    public void writeCsv(List<Prediction> predictions, Path file, Locale locale) {
        Objects.requireNonNull(predictions, "writeCsv expects a list of predictions, got null");
        Spreadsheet table = new Spreadsheet(locale);
        boolean each = classNames.size() == network.outputs();
        List<Object> header = new ArrayList<>(List.of("prediction", "probability"));
        for (int i = 0; i < network.outputs(); i++) {
            header.add(each ? classNames.get(i) : "yhat" + (i + 1));
        }
        table.line(header.toArray());
        for (Prediction prediction : predictions) {
            boolean isNumber = task == Task.NUMBERS && network.outputs() == 1;
            Object answer = isNumber ? prediction.value() : prediction.label();
            List<Object> line = new ArrayList<>(List.of(answer, prediction.probability()));
            line.addAll(prediction.outputs());
            table.line(line.toArray());
        }
        table.write(file);
    }

    private static Dense output(Network network) {
        return network.layer(network.layers().size());
    }

    /**
     * The same predictor with its scaling inside the layers: W[1] (x - mu) / sigma + b[1] is (W[1]
     * / sigma) x + (b[1] - W[1] mu / sigma), and of an Identity output sigma_y (W[L] a + b[L]) +
     * mu_y is one layer, too. Predictions agree up to rounding.
     *
     * @return a predictor that does not standardize, whose network takes what a table holds
     * @throws IllegalStateException if the targets are scaled and the output is not an Identity
     */
    public Predictor folded() {
        Network copy = network.copy();
        Folding.inputs(copy.layer(1), standardizer);
        standardizer.targets().ifPresent(targets -> Folding.targets(output(copy), targets));
        return new Predictor(
                copy, Standardizer.none(network.inputs()), task, inputNames, classNames);
    }

    /** Returns the network, which takes standardized inputs; a copy. */
    public Network network() {
        return network.copy();
    }

    /** Returns the scaling of the inputs, and of the targets. */
    public Standardizer standardizer() {
        return standardizer;
    }

    /** Returns what the outputs stand for. */
    public Task task() {
        return task;
    }

    /** Returns the names of the inputs, or none if they have none. */
    public List<String> inputNames() {
        return inputNames;
    }

    /** Returns the names of the classes or labels, each at its number; none for numbers. */
    public List<String> classNames() {
        return classNames;
    }

    /** Returns the network as a table, then what it reads and what it answers. */
    @Override
    public String toString() {
        return network
                + (inputNames.isEmpty() ? "" : "\nreads " + String.join(", ", inputNames))
                + (classNames.isEmpty() ? "" : "\nanswers " + String.join(", ", classNames));
    }
}
