package neurone.loss;

import java.util.Set;
import neurone.activation.Activation;
import neurone.activation.Activation.Range;
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
        check(loss, "prediction", Yhat, 0, "let the last layer give probabilities");
    }

    static void checkTargets(String loss, DMatrixRMaj Y, String advice) {
        check(loss, "target in Y", Y, ROUNDING, advice);
    }

    private static void check(
            String loss, String what, DMatrixRMaj P, double rounding, String advice) {
        for (int i = 0; i < P.getNumElements(); i++) {
            if (P.data[i] < -rounding || P.data[i] > 1 + rounding) {
                throw new IllegalArgumentException(
                        loss
                                + " expects every "
                                + what
                                + " in [0, 1], got "
                                + P.data[i]
                                + " in row "
                                + i / P.numCols
                                + ", column "
                                + i % P.numCols
                                + ": "
                                + advice);
            }
        }
    }
}
