package neurone.diagnosis;

import java.util.Locale;
import neurone.words.Words;

/**
 * What may be wrong with a network or its training, the causes before what follows from them: a
 * learning rate that is too large also kills neurons, and saturated ones make the gradient vanish.
 *
 * <p>Immutable.
 */
public enum Symptom {
    /** An input that gives the target away. */
    TARGET_AMONG_INPUTS(1, "Une entrée qui donne la réponse", "An input that gives the answer"),
    /** Equal inputs with different targets. */
    CONTRADICTIONS(1, "Exemples qui se contredisent", "Examples that contradict each other"),
    /** Inputs that tell nothing, or nothing new. */
    USELESS_INPUTS(1, "Entrées qui ne disent rien", "Inputs that tell nothing"),
    /** Targets that the output cannot give. */
    OUTPUT_OUT_OF_REACH(
            3, "Cibles hors de portée de la sortie", "Targets out of reach of the output"),
    /** Inputs whose size is far from 1. */
    UNSTANDARDIZED_INPUTS(4, "Entrées non standardisées", "Inputs that are not standardized"),
    /** Targets whose size is far from 1. */
    UNSCALED_TARGETS(4, "Cibles d'une autre échelle", "Targets of another scale"),
    /** Neurons of a layer that compute the same and learn the same. */
    COPIED_UNITS(5, "Neurones identiques", "Neurons that are copies of each other"),
    /** Weights near 0, through which next to nothing comes. */
    WEIGHTS_TOO_SMALL(5, "Poids trop petits", "Weights that are too small"),
    /** First weights from which the cost starts far above that of guessing. */
    WEIGHTS_TOO_LARGE(5, "Poids de départ trop grands", "Initial weights that are too large"),
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
    /** A class of few examples that is never the answer. */
    RARE_CLASS(1, "Classe rare jamais prédite", "A rare class that is never the answer"),
    /** Labels that the inputs do not explain. */
    UNEXPLAINED_TARGETS(
            1, "Cibles que les entrées n'expliquent pas", "Targets that the inputs do not explain"),
    /** A network with too few neurons, or no hidden layer. */
    NETWORK_TOO_SMALL(6, "Réseau peut-être trop petit", "A network that may be too small"),
    /** A cost that was still falling when training ended. */
    STOPPED_TOO_EARLY(4, "Entraînement arrêté trop tôt", "Training that ended too early"),
    /** Examples learned by heart. */
    OVERFITTING(3, "Surapprentissage", "Overfitting"),
    /** A cost that stands still while examples with different targets share an answer. */
    STUCK(6, "Entraînement bloqué", "Training that is stuck");

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
        return new Words(french, english).in(locale);
    }
}
