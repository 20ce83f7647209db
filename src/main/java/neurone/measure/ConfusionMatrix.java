package neurone.measure;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import neurone.data.Classes;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.words.Printable;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * How often each true class was taken for each class: entry (i, j) counts class i read as j.
 *
 * <p>Of class c, TP = (c, c) are correct, FP, the rest of column c, are taken for it, and FN, the
 * rest of row c, are missed. A fraction of nothing, 0/0, counts as 0, as in scikit-learn.
 * Immutable.
 */
public final class ConfusionMatrix {

    private static final int LONGEST_NAME = 16;

    private final int[][] counts;
    private final List<String> classNames;

    private ConfusionMatrix(int[][] counts, List<String> classNames) {
        this.counts = counts;
        this.classNames = classNames;
    }

    /**
     * Of labels, the predicted ones first as in all measures.
     *
     * @param predicted m classes, each from 0 to classes - 1. Not modified.
     * @param truth as many, in the same order. Not modified.
     * @param classes how many classes there are, at least 2
     * @return the counts
     * @throws IllegalArgumentException if the lengths differ, or if a label is out of range
     */
    public static ConfusionMatrix of(int[] predicted, int[] truth, int classes) {
        Objects.requireNonNull(
                predicted, "a confusion matrix expects an array of predicted classes, got null");
        Objects.requireNonNull(
                truth, "a confusion matrix expects an array of true classes, got null");
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
        return of(predicted, truth, Classes.counted(classes));
    }

    private static ConfusionMatrix of(int[] predicted, int[] truth, List<String> classNames) {
        int classes = classNames.size();
        int[][] counts = new int[classes][classes];
        for (int i = 0; i < truth.length; i++) {
            counts[checked(truth[i], classes)][checked(predicted[i], classes)]++;
        }
        return new ConfusionMatrix(counts, classNames);
    }

    private static int checked(int label, int classes) {
        if (label < 0 || label >= classes) {
            throw new IllegalArgumentException(
                    "a confusion matrix of "
                            + classes
                            + " classes expects labels from 0 to "
                            + (classes - 1)
                            + ", got "
                            + label
                            + ": count them from 0");
        }
        return label;
    }

    /**
     * Of predictions and targets: with one output, class 1 is from 0.5 on and class 0 below, or by
     * the sign where targets are -1 and 1; with several, a class is the row of the largest.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return the counts, of max(2, n_y) classes
     * @throws IllegalArgumentException if the shapes differ, if there is no example, or if Y holds
     *     other numbers than classes, one for each example
     */
    public static ConfusionMatrix of(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Task task = Predictions.checkedTask("a confusion matrix", Yhat, Y);
        if (task == Task.LABELS) {
            throw new IllegalArgumentException(
                    "a confusion matrix expects one class for each example, and here some have"
                            + " several labels or none: use Labels.accuracy, or one row of Yhat and"
                            + " Y at a time");
        }
        return of(
                classes(task, Yhat),
                classes(task, Y),
                task == Task.SIGNS ? List.of("-1", "1") : Classes.counted(Math.max(2, Y.numRows)));
    }

    private static int[] classes(Task task, DMatrixRMaj M) {
        return IntStream.range(0, M.numCols).map(column -> task.classOf(M, column)).toArray();
    }

    /**
     * Of predictions and the dataset that they were made for; printed with the names of its
     * classes, if they have names.
     *
     * @param Yhat predictions, (n_y, m). Not modified.
     * @param data m examples with n_y targets
     * @return the counts, of max(2, n_y) classes
     * @throws IllegalArgumentException if the shapes differ
     */
    public static ConfusionMatrix of(DMatrixRMaj Yhat, Dataset data) {
        Objects.requireNonNull(data, "a confusion matrix expects a dataset, got null");
        DMatrixRMaj Y = data.Y();
        ConfusionMatrix matrix = of(Yhat, Y);
        List<String> names = data.classNames();
        return names.isEmpty() ? matrix : new ConfusionMatrix(matrix.counts, names);
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
        return fraction(IntStream.range(0, counts.length).map(c -> counts[c][c]).sum(), total());
    }

    /** Returns TP / (TP + FP): of those taken for class c, how many are of it. */
    public double precision(int c) {
        return fraction(count(c, c), countPredicted(c));
    }

    /** Returns TP / (TP + FN): of those of class c, how many are taken for it. */
    public double recall(int c) {
        return fraction(count(c, c), countTrue(c));
    }

    /** Returns 2 TP / (2 TP + FP + FN), the harmonic mean of precision and recall. */
    public double f1(int c) {
        return fraction(2 * count(c, c), countPredicted(c) + countTrue(c));
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

    private static double fraction(int part, int all) {
        return all == 0 ? 0 : (double) part / all;
    }

    /** Returns a table of precision, recall and F1 of each class, and of its examples. */
    public String report() {
        return report(Locale.ENGLISH);
    }

    /** Returns {@link #report} in French for a French locale, in English for any other. */
    public String report(Locale locale) {
        Words columns =
                new Words(
                        "  précision    rappel        F1  exemples",
                        "  precision    recall        F1  examples");
        int head = names().stream().mapToInt(String::length).max().orElseThrow();
        StringBuilder table = new StringBuilder(" ".repeat(head)).append(columns.in(locale));
        for (int c = 0; c < counts.length; c++) {
            table.append(
                    String.format(
                            Locale.ROOT,
                            "\n%" + head + "s  %9s  %8s  %8s  %8d",
                            names().get(c),
                            percent(precision(c), locale),
                            percent(recall(c), locale),
                            percent(f1(c), locale),
                            countTrue(c)));
        }
        return table.toString();
    }

    private List<String> names() {
        return classNames.stream().map(ConfusionMatrix::shortened).toList();
    }

    /** Returns a table; a dot stands for 0, so that the mistakes are what one sees. */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }

    /** Returns {@link #toString} in French for a French locale, in English for any other. */
    public String table(Locale locale) {
        Words predicted = new Words(" prédit", " predicted");
        Words recall = new Words("    rappel", "    recall");
        List<String> names = names();
        int longest = names.stream().mapToInt(String::length).max().orElseThrow();
        int head = Math.max(4, longest);
        int width = Math.max(6, longest + 2);
        StringBuilder table = new StringBuilder();
        table.append(line(new Words("vrai", "true").in(locale), head, predicted.in(locale)));
        table.append(line("", head, cells(names, width) + recall.in(locale)));
        table.append("-".repeat(head + 1)).append('+');
        table.append("-".repeat(width * names.size() + 10)).append('\n');
        for (int i = 0; i < counts.length; i++) {
            List<String> row =
                    Arrays.stream(counts[i]).mapToObj(n -> n == 0 ? "." : "" + n).toList();
            table.append(line(names.get(i), head, cells(row, width) + recall(i, locale)));
        }
        return table.toString().stripTrailing();
    }

    private static String shortened(String raw) {
        String name = Printable.visible(raw);
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "." : name;
    }

    private static String line(String name, int head, String cells) {
        return (" ".repeat(head - name.length()) + name + " |" + cells).stripTrailing() + "\n";
    }

    private static String cells(List<String> texts, int width) {
        return texts.stream()
                .map(text -> " ".repeat(width - text.length()) + text)
                .collect(joining());
    }

    private String recall(int c, Locale locale) {
        return countTrue(c) == 0
                ? ""
                : String.format(Locale.ROOT, "%10s", percent(recall(c), locale));
    }

    private static String percent(double share, Locale locale) {
        return new Words("%.1f %%", "%.1f%%").with(100 * share).in(locale);
    }
}
