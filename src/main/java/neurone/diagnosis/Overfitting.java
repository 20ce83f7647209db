package neurone.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import neurone.training.Epoch;

/** A validation cost that is far above the cost of the examples that were trained on. */
final class Overfitting implements Check {

    /** Of the cost that knowing nothing has. */
    private static final double GAP = 0.5;

    /** Validation cost over training cost; a noisy task has a gap between two large costs. */
    private static final double RATIO = 2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        List<Epoch> epochs =
                evidence.epochs().stream()
                        .filter(epoch -> !Double.isNaN(epoch.validationCost()))
                        .toList();
        if (epochs.isEmpty() || !evidence.isLearnable()) {
            return Optional.empty();
        }
        // early stopping brings back the network of an earlier epoch
        Epoch now = smallest(epochs, epoch -> Math.abs(epoch.cost() - evidence.cost()));
        Epoch best = smallest(epochs, Epoch::validationCost);
        double gap = now.validationCost() - evidence.cost();
        if (!(gap > GAP * evidence.costOfMean()
                && now.validationCost() > RATIO * evidence.cost())) {
            return Optional.empty();
        }
        return Optional.of(
                new Finding(
                        Symptom.OVERFITTING,
                        Text.of(
                                "Le coût est de %s sur les exemples d'entraînement et de %s sur"
                                        + " ceux de validation, où il était au plus bas (%s) à"
                                        + " l'époque %s.",
                                "The cost is %s on the training examples and %s on those held"
                                        + " back, where it was lowest (%s) in epoch %s.",
                                evidence.cost(),
                                now.validationCost(),
                                best.validationCost(),
                                best.number()),
                        new Text(
                                "Le réseau a appris ses exemples par cœur, avec leur bruit, au lieu"
                                        + " de ce qu'ils ont en commun.",
                                "The network has learned its examples by heart, noise included,"
                                        + " instead of what they have in common."),
                        new Text(
                                "S'arrêter plus tôt (earlyStopping), trouver plus d'exemples, ou"
                                        + " prendre moins de neurones, weightDecay ou RReLU.",
                                "Stop earlier (earlyStopping), find more examples, or take fewer"
                                        + " neurons, weightDecay or RReLU.")));
    }

    private static Epoch smallest(List<Epoch> epochs, ToDoubleFunction<Epoch> measure) {
        return epochs.stream().min(Comparator.comparingDouble(measure)).orElseThrow();
    }
}
