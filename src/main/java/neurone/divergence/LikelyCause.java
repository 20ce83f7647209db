package neurone.divergence;

import java.util.Locale;
import neurone.words.Digits;
import neurone.words.Words;

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

    Words text() {
        if (isGiven) {
            return new Words(
                    "le code qui a écrit ce nombre, car aucun pas ne l'a calculé : regardez"
                            + " l'initialiseur ou votre propre code",
                    "whoever wrote that number: no step has computed it; look at the initializer or"
                            + " your own code");
        }
        if (fed < LARGE && !culprit.author().isEmpty()) {
            return Words.of(
                    "une formule de %s, qui donne ce résultat pour des nombres finis : cherchez"
                            + " une division par zéro, ou le logarithme ou la racine carrée d'un"
                            + " nombre négatif",
                    "the formulas of %s, which give it for finite numbers: check for a division by"
                            + " zero, or the log or square root of a negative number",
                    culprit.author());
        }
        if (isFirstStep) {
            return Words.of(
                    "la taille de X et des poids initiaux, à partir desquels le premier pas calcule"
                            + " des nombres qui atteignent %s : standardisez les entrées, et laissez"
                            + " les poids à l'initialiseur par défaut de l'activation",
                    "the size of X and of the initial weights, from which the first step computes"
                            + " numbers that reach %s: standardize the inputs, and leave the weights"
                            + " to the default initializer of the activation",
                    number(fed));
        }
        return Words.of(
                "un taux d'apprentissage trop grand (il vaut %s)%s",
                "a learning rate that is too large (it is %s)%s", rate(learningRate), cure());
    }

    private Words cure() {
        if (X > NOT_STANDARDIZED) {
            return Words.of(
                    " pour des entrées qui atteignent %s : standardisez X, ou divisez ce taux par 10",
                    " for inputs that reach %s: standardize X, or divide the rate by 10",
                    number(X));
        }
        if (Y > NOT_STANDARDIZED) {
            return Words.of(
                    " pour des cibles qui atteignent %s : ramenez Y à l'ordre de 1, ou divisez ce"
                            + " taux par 10",
                    " for targets that reach %s: scale Y to about 1, or divide the rate by 10",
                    number(Y));
        }
        return new Words(" : divisez-le par 10", ": divide it by 10");
    }

    /** A learning rate, in English as Java writes it. */
    static Words rate(double learningRate) {
        return new Words(
                Digits.shortest(learningRate, Locale.FRENCH), Double.toString(learningRate));
    }

    private static Words number(double size) {
        return Words.each(locale -> String.format(locale, "%.3g", size));
    }
}
