package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** Targets that an output without limits has a long way to go for, or that are next to 0. */
final class UnscaledTargets implements Check {

    /** As for the inputs: the gradient is as large as the errors are. */
    private static final double LARGE = 10;

    private static final double SMALL = 0.01;

    static final String CODE =
            "Dataset scaled = new Dataset(data.X(),"
                    + " Standardizer.fit(data.Y()).apply(data.Y()));";

    static boolean areLarge(Evidence evidence) {
        return evidence.targets().size() > LARGE;
    }

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor()) {
            return Optional.empty();
        }
        double size = evidence.targets().size();
        return size > LARGE || size < SMALL ? Optional.of(finding(size)) : Optional.empty();
    }

    private static Finding finding(double size) {
        return new Finding(
                Symptom.UNSCALED_TARGETS,
                Sentence.of(
                        "Les cibles ont une taille (racine de la moyenne de y^2) de %s, et les"
                                + " sorties d'un réseau neuf, environ 1.",
                        "The targets have a size (root of the mean of y^2) of %s, and the outputs"
                                + " of a new network about 1.",
                        size),
                new Words(
                        "Les premières erreurs, donc les premiers pas, sont à l'échelle des cibles"
                                + " : ils projettent les poids au loin, ou ne les bougent pas.",
                        "The first errors, and so the first steps, are of the size of the targets:"
                                + " they throw the weights far away, or hardly move them."),
                new Words(
                        "Standardiser les cibles aussi, et rendre aux prédictions leur unité avec"
                                + " invert.",
                        "Standardize the targets too, and give the predictions back their unit"
                                + " with invert."),
                CODE);
    }
}
