package neurone.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * How often each true class was taken for each class: entry (i, j) counts class i read as j.
 *
 * <p>Of class c, TP = (c, c) are right, FP, the rest of column c, are taken for it, and FN, the
 * rest of row c, are missed. A share of nothing, 0/0, counts as 0, as in scikit-learn. Immutable.
 */
public final class ConfusionMatrix {

    private final int[][] counts;

    private ConfusionMatrix(int[][] counts) {
        this.counts = counts;
    }

    /**
     * Of labels.
     *
     * @param truth m classes, each from 0 to classes - 1. Not modified.
     * @param predicted as many, in the same order. Not modified.
     * @param classes how many classes there are, at least 2
     * @return the counts
     * @throws IllegalArgumentException if the lengths differ, or if a label is out of range
     */
    public static ConfusionMatrix of(int[] truth, int[] predicted, int classes) {
        if (truth.length != predicted.length || classes < 2) {
            throw new IllegalArgumentException(
                    "a confusion matrix expects as many predictions as labels, and at least 2"
                            + " classes, got "
                            + predicted.length
                            + ", "
                            + truth.length
                            + " and "
                            + classes);
        }
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[checked(truth[i], classes)][checked(predicted[i], classes)]++;
        }
        return new ConfusionMatrix(counts);
    }

    private static int checked(int label, int classes) {
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException(
                    "a confusion matrix of "
                            + classes
                            + " classes expects labels from 0 to "
                            + (classes - 1)
                            + ", got "
                            + label);
        }
        return label;
    }

    /**
     * Of predictions and targets: with one output, class 1 is from 0.5 on and class 0 below; with
     * several, a class is the row of the largest.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return the counts, of max(2, n_y) classes
     * @throws IllegalArgumentException if the shapes differ, or if there is no example
     */
    public static ConfusionMatrix of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Predictions.check(Yhat, Y);
        return of(classes(Y), classes(Yhat), Math.max(2, Y.numRows));
    }

    private static int[] classes(DMatrixRMaj Y) {
        return IntStream.range(0, Y.numCols).map(i -> Predictions.classOf(Y, i)).toArray();
    }

    /** Returns how many classes there are. */
    public int classes() {
        return counts.length;
    }

    /** Returns how many examples of one class were taken for another, or for itself. */
    public int count(int truth, int predicted) {
        return counts[checked(truth, counts.length)][checked(predicted, counts.length)];
    }

    /** Returns how many examples there are. */
    public int total() {
        return IntStream.range(0, counts.length).map(this::countTrue).sum();
    }

    private int countTrue(int c) {
        return Arrays.stream(counts[c]).sum();
    }

    private int countPredicted(int c) {
        return Arrays.stream(counts).mapToInt(row -> row[c]).sum();
    }

    /** Returns the sum of all (c, c) / m. */
    public double accuracy() {
        return share(IntStream.range(0, counts.length).map(c -> counts[c][c]).sum(), total());
    }

    /** Returns TP / (TP + FP): of those taken for class c, how many are of it. */
    public double precision(int c) {
        return share(count(c, c), countPredicted(c));
    }

    /** Returns TP / (TP + FN): of those of class c, how many are taken for it. */
    public double recall(int c) {
        return share(count(c, c), countTrue(c));
    }

    /** Returns 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall. */
    public double f1(int c) {
        return share(2 * count(c, c), countPredicted(c) + countTrue(c));
    }

    /** Returns the mean of the precisions of all classes, each with the same weight. */
    public double macroPrecision() {
        return mean(this::precision);
    }

    /** Returns the mean of the recalls of all classes, each with the same weight. */
    public double macroRecall() {
        return mean(this::recall);
    }

    /** Returns the mean of the F1 of all classes, each with the same weight. */
    public double macroF1() {
        return mean(this::f1);
    }

    private double mean(IntToDoubleFunction measure) {
        return IntStream.range(0, counts.length).mapToDouble(measure).average().orElseThrow();
    }

    private static double share(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** Returns a table; a dot stands for 0, so that the mistakes are what one sees. */
    @Override
    public String toString() {
        StringBuilder table = new StringBuilder("true | predicted\n     |");
        for (int j = 0; j < counts.length; j++) {
            table.append(String.format(Locale.ROOT, "%6d", j));
        }
        table.append("     right\n-----+").append("-".repeat(6 * counts.length + 10)).append('\n');
        for (int i = 0; i < counts.length; i++) {
            table.append(String.format(Locale.ROOT, "%4d |", i));
            for (int count : counts[i]) {
                table.append(String.format(Locale.ROOT, "%6s", count == 0 ? "." : count));
            }
            table.append(right(i)).append('\n');
        }
        return table.toString().stripTrailing();
    }

    private String right(int c) {
        return countTrue(c) == 0 ? "" : String.format(Locale.ROOT, "%8.1f %%", 100 * recall(c));
    }
}
