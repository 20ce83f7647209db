package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;

/** A layer whose weights let next to nothing through: neither Z forward nor dA backward. */
final class WeightsTooSmall implements Check {

    /** Z is so much smaller than X; with Xavier's and He's weights they are of one size. */
    private static final double SMALL = 0.1;

    /** A first cost is so near to that of knowing nothing where all first outputs are 0. */
    private static final double NOTHING = 0.002;

    /** The same of the whole set in one batch, of which the first cost is that of the start. */
    private static final double EXACTLY = 1e-5;

    /** With Xavier's and He's weights it is about 1 or above. */
    private static final double USUAL = 0.5;

    /** Layers of so many units may let nothing through by chance, or for want of use. */
    private static final int FEW = 2;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isUnderfit() || evidence.layers() < 2) {
            return Optional.empty();
        }
        if (NetworkTooSmall.narrowest(evidence) <= FEW
                && WeightScale.largest(evidence.network()) >= SMALL) {
            return Optional.empty();
        }
        double first = evidence.run().costs(1).map(CostCurve::first).orElse(Double.NaN);
        double more = Math.abs(evidence.share(first) - 1);
        boolean isExact = more < EXACTLY && evidence.run().batches() == 1;
        if (isExact || (more < NOTHING && !isHeldUp(evidence) && isSmall(evidence))) {
            return Optional.of(finding(evidence, first));
        }
        for (int l = 1; l <= evidence.layers(); l++) {
            double gain = WeightScale.gain(evidence.network().layer(l).weights().value());
            if (gain > 0 && gain < SMALL) {
                return Optional.of(finding(evidence, l, gain));
            }
        }
        return Optional.empty();
    }

    private static boolean isHeldUp(Evidence evidence) {
        return new VanishingGradients().look(evidence).isPresent()
                || new DeadUnits().look(evidence).isPresent();
    }

    /** Whether a layer still lets less through than the usual weights do. */
    private static boolean isSmall(Evidence evidence) {
        return evidence.network().layers().stream()
                .anyMatch(layer -> WeightScale.gain(layer.weights().value()) < USUAL);
    }

    private static Finding finding(Evidence evidence, double first) {
        return finding(
                evidence,
                Sentence.of(
                        "Le coût est parti de %s, celui de répondre la moyenne partout : les poids"
                                + " initiaux ne laissaient rien passer.",
                        "The cost started at %s, that of answering the mean throughout: the initial"
                                + " weights let nothing through.",
                        first));
    }

    private static Finding finding(Evidence evidence, int l, double gain) {
        return finding(
                evidence,
                Sentence.of(
                        "La couche %s multiplie la taille de ce qui entre par %s, où les poids de"
                                + " Xavier ou de He la conservent.",
                        "Layer %s multiplies the size of what comes in by %s, where the weights of"
                                + " Xavier or He keep it.",
                        l,
                        gain));
    }

    private static Finding finding(Evidence evidence, Words measured) {
        return new Finding(
                Symptom.WEIGHTS_TOO_SMALL,
                measured,
                new Words(
                        "Les poids multiplient aussi le gradient au retour : trop petits, ils ne le"
                                + " laissent pas passer, et restent petits.",
                        "The weights also multiply the gradient on its way back: too small, they"
                                + " let none through, and stay small."),
                WeightScale.REMEDY,
                "Network renewed = " + Java.same(evidence.network()));
    }
}
