package neurone.training;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import neurone.data.Spreadsheet;

/**
 * The epochs of a training run, in order.
 *
 * @param epochs none before the first one is over
 */
public record History(List<Epoch> epochs) {

    private static final Object[] HEADER = {
        "epoch",
        "cost",
        "accuracy",
        "validation_cost",
        "validation_accuracy",
        "last_gradient_norm",
        "learning_rate",
        "seconds"
    };

    /** So many epochs of each end are printed. */
    private static final int SHOWN = 5;

    /** Keeps a copy of the list. */
    public History {
        Objects.requireNonNull(epochs, "a history expects a list of epochs, got null");
        epochs = List.copyOf(epochs);
    }

    /** Returns how many epochs there are. */
    public int size() {
        return epochs.size();
    }

    /**
     * Returns the last epoch.
     *
     * @throws IllegalStateException if there is none yet
     */
    public Epoch last() {
        if (epochs.isEmpty()) {
            throw new IllegalStateException("there is no epoch yet: call fit first");
        }
        return epochs.get(epochs.size() - 1);
    }

    /**
     * Returns the epoch with the smallest validation cost, whose parameters early stopping keeps;
     * the first of equals.
     *
     * @throws IllegalStateException if there was no validation
     */
    public Epoch best() {
        return epochs.stream()
                .filter(epoch -> !Double.isNaN(epoch.validationCost()))
                .min(Comparator.comparingDouble(Epoch::validationCost))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "there is no validation cost to compare: call"
                                                + " validation(dataset) before fit"));
    }

    /** Returns a line for each epoch; of more than ten, the first five and the last five. */
    @Override
    public String toString() {
        if (epochs.isEmpty()) {
            return "no epoch yet";
        }
        boolean isLong = size() > 2 * SHOWN;
        String first = lines(0, isLong ? SHOWN : size());
        return isLong ? first + "\n...\n" + lines(size() - SHOWN, size()) : first;
    }

    private String lines(int from, int to) {
        return epochs.subList(from, to).stream()
                .map(Epoch::toString)
                .collect(Collectors.joining("\n"));
    }

    /** Returns the cost of each epoch, in order. */
    public double[] costs() {
        return each(Epoch::cost);
    }

    /** Returns the validation cost of each epoch, in order; NaN where there was no validation. */
    public double[] validationCosts() {
        return each(Epoch::validationCost);
    }

    private double[] each(ToDoubleFunction<Epoch> measure) {
        return epochs.stream().mapToDouble(measure).toArray();
    }

    /**
     * Returns the history as comma-separated values: a header, then a line for each epoch. Numbers
     * have all their digits; a measure that was not taken is empty.
     */
    public String toCsv() {
        return table(Locale.ROOT).toString();
    }

    private Spreadsheet table(Locale locale) {
        Spreadsheet table = new Spreadsheet(locale).line(HEADER);
        for (Epoch epoch : epochs) {
            table.line(
                    epoch.number(),
                    epoch.cost(),
                    epoch.accuracy(),
                    epoch.validationCost(),
                    epoch.validationAccuracy(),
                    epoch.lastGradientNorm(),
                    epoch.learningRate(),
                    epoch.seconds());
        }
        return table;
    }

    /**
     * Writes {@link #toCsv()} to a file, in place of what is there, as a whole or not at all.
     *
     * @param file in UTF-8
     * @throws java.io.UncheckedIOException if it cannot be written; what was there is unchanged
     */
    public void writeCsv(Path file) {
        writeCsv(file, Locale.ROOT);
    }

    /**
     * Writes the history as the spreadsheet of a country reads it: with semicolons and decimal
     * commas for a French Excel.
     *
     * @param file in UTF-8, in place of what is there, as a whole or not at all
     * @param locale such as {@code Locale.FRANCE}
     * @throws java.io.UncheckedIOException if it cannot be written; what was there is unchanged
     */
    public void writeCsv(Path file, Locale locale) {
        table(locale).write(file);
    }
}
