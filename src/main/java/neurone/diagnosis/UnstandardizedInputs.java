package neurone.diagnosis;

import java.util.Optional;
import neurone.core.Matrices;
import neurone.words.Words;

/**
 * An input x whose size, the root of the mean of x^2, is far above 1, or inputs that are all far
 * below. Zeros and ones, one-hot columns and pixels from 0 to 1 are fine as they are.
 */
final class UnstandardizedInputs implements Check {

    /**
     * The cost is as curved along w as x^2 is large, and along b as 1 is. At a size of 10 that is
     * 100 to 1, and no learning rate suits both (LeCun et al., Efficient BackProp, 1998).
     */
    private static final double LARGE = 10;

    /** For the largest number in X: the same curvatures, the other way round. */
    private static final double SMALL = 0.1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor()) {
            return Optional.empty();
        }
        double[] sizes = evidence.inputs().sizes();
        int largest = 0;
        int large = 0;
        for (int i = 0; i < sizes.length; i++) {
            largest = sizes[i] > sizes[largest] ? i : largest;
            large += sizes[i] > LARGE ? 1 : 0;
        }
        if (large > 0) {
            return Optional.of(
                    finding(
                            Sentence.of(
                                    "Entrées dont la taille (racine de la moyenne de x^2) dépasse"
                                            + " %s : %s sur %s, jusqu'à %s pour %s.",
                                    "Inputs whose size (root of the mean of x^2) is above %s: %s"
                                            + " of %s, up to %s for %s.",
                                    LARGE,
                                    large,
                                    sizes.length,
                                    sizes[largest],
                                    evidence.input(largest))));
        }
        // no mean is above the largest
        if (sizes[largest] >= SMALL) {
            return Optional.empty();
        }
        double most = Matrices.largest(evidence.X());
        return most > 0 && most < SMALL
                ? Optional.of(
                        finding(
                                Sentence.of(
                                        "Toutes les entrées sont plus petites que %s en valeur"
                                                + " absolue.",
                                        "All inputs are smaller than %s in size.", SMALL)))
                : Optional.empty();
    }

    private static Finding finding(Words measured) {
        return new Finding(
                Symptom.UNSTANDARDIZED_INPUTS,
                measured,
                new Words(
                        "Le coût est bien plus courbé selon certains paramètres que selon"
                                + " d'autres : aucun taux d'apprentissage ne convient à tous.",
                        "The cost is far more curved along some parameters than along others, and"
                                + " no learning rate suits them all."),
                new Words(
                        "Standardiser chaque entrée, x = (x - moyenne) / écart-type, avec les"
                                + " nombres des exemples d'entraînement.",
                        "Standardize each input, x = (x - mean) / deviation, with the numbers of"
                                + " the training examples."),
                "Dataset standardized = Standardizer.fit(data).apply(data);");
    }
}
