package neurone.divergence;

import java.util.Locale;

/**
 * The usual reasons for a number that is not finite, the surest first.
 *
 * @param culprit the first quantity that is not finite
 * @param isGiven whether no step has computed it
 * @param fed the largest number that its step computed before it
 * @param X the largest number of the inputs
 * @param Y the largest number of the targets
 * @param isFirstStep whether no update came before
 * @param learningRate that of the last update
 */
record LikelyCause(
        Quantity culprit,
        boolean isGiven,
        double fed,
        double X,
        double Y,
        boolean isFirstStep,
        double learningRate) {

    /** Numbers below it have products that are finite. */
    private static final double LARGE = 1e150;

    /** Standardized numbers stay far below it; gray levels and prices do not. */
    private static final double NOT_STANDARDIZED = 100;

    String text() {
        if (isGiven) {
            return "whoever wrote that number: no step has computed it; look at the initializer or your"
                    + " own code";
        }
        if (fed < LARGE && !culprit.author().isEmpty()) {
            return "the formulas of "
                    + culprit.author()
                    + ", which give it for finite numbers: check for a division by zero, or the log or"
                    + " square root of a negative number";
        }
        if (isFirstStep) {
            return "the size of X and of the initial weights, from which the first step computes"
                    + " numbers that reach "
                    + number(fed)
                    + ": standardize the inputs, and leave the weights to the default initializer"
                    + " of the activation";
        }
        String tooLarge = "a learning rate that is too large (it is " + learningRate + ")";
        if (X > NOT_STANDARDIZED) {
            return tooLarge
                    + " for inputs that reach "
                    + number(X)
                    + ": standardize X, or divide the rate by 10";
        }
        if (Y > NOT_STANDARDIZED) {
            return tooLarge
                    + " for targets that reach "
                    + number(Y)
                    + ": scale Y to about 1, or divide the rate by 10";
        }
        return tooLarge + ": divide it by 10";
    }

    private static String number(double size) {
        return String.format(Locale.ROOT, "%.3g", size);
    }
}
