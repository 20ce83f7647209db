package neurone.loss;

import java.util.Arrays;
import java.util.Set;
import neurone.activation.Activation;
import neurone.activation.Activation.Range;
import neurone.core.Matrices;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/** What the two cross-entropies ask of numbers that are to be probabilities. */
final class Probabilities {

    /** What the float32 numbers of other programs leave of 0, of 1 and of a sum of 1. */
    static final double ROUNDING = 1e-6;

    /** Where a probability is held in a logarithm or a quotient, as PyTorch does. */
    private static final double LEAST = Math.exp(-100);

    private Probabilities() {}

    static double atLeast(double probability) {
        return Math.max(probability, LEAST);
    }

    /** Refuses an activation that is known not to fit; one of which nothing is known is let in. */
    static void checkOutput(String loss, Activation output, Set<Range> fitting, String advice) {
        if (output.range() != Range.UNKNOWN && !fitting.contains(output.range())) {
            throw new IllegalArgumentException(
                    loss
                            + " does not fit the output activation "
                            + Names.shown(output)
                            + ": "
                            + advice);
        }
    }

    static void checkPredictions(String loss, DMatrixRMaj Yhat) {
        String advice = "let the last layer give probabilities";
        check(loss, "prediction", Yhat, 0, advice, advice);
    }

    /**
     * Refuses what is no probability.
     *
     * @param advice on other numbers
     * @param onClasses advice on one row of numbers of three classes or more
     */
    static void checkTargets(String loss, DMatrixRMaj Y, String advice, String onClasses) {
        Shapes.checkTargets(Y);
        check(loss, "target in Y", Y, ROUNDING, advice, onClasses);
    }

    private static void check(
            String loss,
            String what,
            DMatrixRMaj P,
            double rounding,
            String advice,
            String onClasses) {
        for (int i = 0; i < P.getNumElements(); i++) {
            if (P.data[i] < -rounding || P.data[i] > 1 + rounding) {
                throw new IllegalArgumentException(
                        loss
                                + " expects every "
                                + what
                                + " in [0, 1], got "
                                + P.data[i]
                                + " in "
                                + Matrices.place(P, i)
                                + ": "
                                + (areManyClasses(P) ? onClasses : advice));
            }
        }
    }

    private static boolean areManyClasses(DMatrixRMaj P) {
        double[] numbers = Arrays.copyOf(P.data, P.getNumElements());
        return P.numRows == 1
                && Arrays.stream(numbers).allMatch(y -> y >= 0 && y == Math.rint(y))
                && Arrays.stream(numbers).distinct().count() > 2;
    }
}
