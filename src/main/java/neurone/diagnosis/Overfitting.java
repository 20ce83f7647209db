package neurone.diagnosis;

import java.util.Comparator;
import java.util.Optional;
import neurone.training.Epoch;
import neurone.words.Words;

/** A validation cost that is far above the cost of the examples that were trained on. */
final class Overfitting implements Check {

    /** Of the cost that knowing nothing has. */
    private static final double GAP = 0.3;

    /** Validation cost over training cost; a noisy task has a gap between two large costs. */
    private static final double RATIO = 2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        double held = evidence.run().heldCost();
        double gap = held - evidence.cost();
        return gap > GAP * evidence.run().heldCostOfMean() && held > RATIO * evidence.cost()
                ? Optional.of(finding(evidence, held))
                : Optional.empty();
    }

    private static Finding finding(Evidence evidence, double held) {
        Optional<Epoch> best =
                evidence.run().epochs().stream()
                        .filter(epoch -> !Double.isNaN(epoch.validationCost()))
                        .min(Comparator.comparingDouble(Epoch::validationCost));
        return new Finding(
                Symptom.OVERFITTING,
                Sentence.of(
                        "Le coût est de %s sur les %s exemples d'entraînement et de %s sur ceux de"
                                + " validation, où il était au plus bas (%s) à l'époque %s.",
                        "The cost is %s on the %s training examples and %s on those held back,"
                                + " where it was lowest (%s) in epoch %s.",
                        evidence.cost(),
                        evidence.examples(),
                        held,
                        best.map(Epoch::validationCost).orElse(held),
                        best.map(Epoch::number).orElse(0)),
                new Words(
                        "Le réseau a appris ses exemples par cœur, avec leur bruit, au lieu de ce"
                                + " qu'ils ont en commun.",
                        "The network has learned its examples by heart, noise included, instead of"
                                + " what they have in common."),
                new Words(
                        "Trouver plus d'exemples ; d'ici là, s'arrêter à la meilleure époque avec"
                                + " earlyStopping, ce qui limite les dégâts.",
                        "Find more examples; until then, stop at the best epoch with"
                                + " earlyStopping, which limits the damage."),
                "System.out.println(trainer.history().best());");
    }
}
