package neurone.diagnosis;

import java.util.Locale;

/**
 * What may be wrong with a network or its training, the causes before what follows from them: a
 * learning rate that is too large also kills neurons, and saturated ones make the gradient vanish.
 *
 * <p>Immutable.
 */
public enum Symptom {
    /** Inputs whose size is far from 1. */
    UNSTANDARDIZED_INPUTS(4, "Entrées non standardisées", "Inputs that are not standardized"),
    /** Neurons of a layer that compute the same and learn the same. */
    COPIED_UNITS(5, "Neurones identiques", "Neurons that are copies of each other"),
    /** A cost that is NaN or infinite, of a network whose training is not known. */
    COST_NOT_FINITE(4, "Coût qui n'est pas un nombre fini", "A cost that is not finite"),
    /** Steps that leap over the minimum. */
    LEARNING_RATE_TOO_LARGE(
            4, "Taux d'apprentissage trop grand", "A learning rate that is too large"),
    /** Steps that hardly move. */
    LEARNING_RATE_TOO_SMALL(
            4, "Taux d'apprentissage trop petit", "A learning rate that is too small"),
    /** Neurons that give 0 for each example, as ReLU does below 0. */
    DEAD_UNITS(3, "Neurones morts", "Dead neurons"),
    /** Neurons that are at a limit of their activation, as sigmoid and tanh have them. */
    SATURATED_UNITS(3, "Neurones saturés", "Saturated neurons"),
    /** A gradient that is lost on its way back to the first layer. */
    VANISHING_GRADIENTS(5, "Gradient qui s'évanouit", "Vanishing gradient"),
    /** A gradient that grows on its way back to the first layer. */
    EXPLODING_GRADIENTS(5, "Gradient qui explose", "Exploding gradient"),
    /** Examples learned by heart. */
    OVERFITTING(3, "Surapprentissage", "Over-fitting");

    private final int lesson;
    private final String french;
    private final String english;

    Symptom(int lesson, String french, String english) {
        this.lesson = lesson;
        this.french = french;
        this.english = english;
    }

    /** Returns the number of the lesson that explains it. */
    public int lesson() {
        return lesson;
    }

    /** Returns its name in French for a French locale, else in English. */
    public String title(Locale locale) {
        return new Text(french, english).in(locale);
    }
}
