package neurone;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;

/**
 * What a network answers for one example.
 *
 * @param label the class; the labels that are given, or {@code none}; of numbers, these
 * @param probability of that class, from 0 to 1; NaN where the output gives no probability
 * @param outputs yhat, in the unit of the targets
 */
public record Prediction(String label, double probability, List<Double> outputs) {

    private static final MathContext DIGITS = new MathContext(6);

    /** Keeps a copy of the list. */
    public Prediction {
        outputs = List.copyOf(outputs);
    }

    /** Of a column of Yhat, whose numbers may be probabilities. */
    static Prediction of(
            Task task, List<String> names, DMatrixRMaj Yhat, int column, boolean probabilities) {
        List<Double> outputs =
                IntStream.range(0, Yhat.numRows).mapToObj(i -> Yhat.get(i, column)).toList();
        String label =
                switch (task) {
                    case BINARY, SIGNS, CLASSES -> names.get(task.classOf(Yhat, column));
                    case LABELS -> given(names, outputs);
                    case NUMBERS ->
                            outputs.stream()
                                    .map(Prediction::rounded)
                                    .collect(Collectors.joining(", "));
                };
        double probability = Double.NaN;
        if (probabilities && task == Task.CLASSES) {
            probability = outputs.get(task.classOf(Yhat, column));
        } else if (probabilities && task == Task.BINARY) {
            probability = Math.max(outputs.get(0), 1 - outputs.get(0));
        }
        return new Prediction(label, probability, outputs);
    }

    private static String given(List<String> names, List<Double> outputs) {
        String given =
                IntStream.range(0, names.size())
                        .filter(i -> outputs.get(i) >= 0.5)
                        .mapToObj(names::get)
                        .collect(Collectors.joining(", "));
        return given.isEmpty() ? "none" : given;
    }

    private static String rounded(double number) {
        if (!Double.isFinite(number)) {
            return String.valueOf(number);
        }
        return new BigDecimal(number).round(DIGITS).stripTrailingZeros().toPlainString();
    }

    /**
     * Returns yhat, for one output: the number that is predicted.
     *
     * @throws IllegalStateException if there are several outputs
     */
    public double value() {
        if (outputs.size() != 1) {
            throw new IllegalStateException(
                    "there are " + outputs.size() + " outputs: choose one, outputs().get(0)");
        }
        return outputs.get(0);
    }

    /** Returns for example {@code virginica, with probability 97.31%}. */
    @Override
    public String toString() {
        return Double.isNaN(probability)
                ? label
                : String.format(
                        Locale.ROOT, "%s, with probability %.2f%%", label, 100 * probability);
    }
}
