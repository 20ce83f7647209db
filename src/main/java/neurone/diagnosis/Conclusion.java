package neurone.diagnosis;

import neurone.words.Words;

/** What there is to say where nothing was found. */
final class Conclusion {

    /**
     * Of the cost of knowing nothing: below it a classifier of two classes gives the right one a
     * probability of 0.95 (e^(-0.08 log 2)).
     */
    private static final double LITTLE_LEFT = 0.08;

    private Conclusion() {}

    static Words of(Evidence evidence) {
        if (!evidence.isLearnable()) {
            return Sentence.of(
                    "Rien trouvé. Tous les exemples ont la même cible : il n'y a rien à apprendre des"
                            + " entrées.",
                    "Nothing found. All examples have the same target: there is nothing to learn"
                            + " from the inputs.");
        }
        if (!evidence.isPoor() && evidence.isPoorOnOthers()) {
            return Sentence.of(
                    "Rien de typique, mais le résultat est mauvais sur les exemples de validation :"
                            + " le coût y est de %s, là où répondre la moyenne coûte %s ; sur ceux"
                            + " de l'entraînement, il est de %s. Trouver plus d'exemples.",
                    "Nothing typical, but the result is poor on the examples held back: the cost"
                            + " there is %s, where answering the mean costs %s; on those of the"
                            + " training it is %s. Find more examples.",
                    evidence.run().heldCost(),
                    evidence.run().heldCostOfMean(),
                    evidence.cost());
        }
        if (!evidence.isPoor() && isLeft(evidence)) {
            return Sentence.of(
                    "Rien de typique. Le coût est de %s, là où répondre la moyenne coûte %s :"
                            + " l'essentiel est appris, mais pas tout. Plus d'époques, de"
                            + " neurones, d'exemples ou d'entrées peuvent mener plus loin.",
                    "Nothing typical. The cost is %s, where answering the mean costs %s: most is"
                            + " learned, but not all. More epochs, neurons, examples or inputs"
                            + " may lead further.",
                    evidence.cost(),
                    evidence.costOfMean());
        }
        if (!evidence.isPoor()) {
            return Sentence.of(
                    "Aucun problème trouvé : le coût est de %s, là où répondre la moyenne coûte %s.",
                    "No trouble found: the cost is %s, where answering the mean costs %s.",
                    evidence.cost(),
                    evidence.costOfMean());
        }
        if (evidence.run().epochs().isEmpty()) {
            return Sentence.of(
                    "Rien d'anormal avant l'entraînement : le coût est de %s, là où répondre la"
                            + " moyenne coûte %s. Après l'entraînement, demander"
                            + " Diagnosis.of(trainer).",
                    "Nothing wrong before training: the cost is %s, where answering the mean costs"
                            + " %s. After training, ask Diagnosis.of(trainer).",
                    evidence.cost(),
                    evidence.costOfMean());
        }
        if (!evidence.isUnderfit()) {
            return Sentence.of(
                    "Rien d'anormal dans l'entraînement : le coût est de %s, là où répondre la"
                            + " moyenne coûte %s, et des exemples voisins diffèrent autant que les"
                            + " réponses se trompent. D'autres entrées, qui les distinguent, en"
                            + " apprendraient davantage.",
                    "Nothing wrong with the training: the cost is %s, where answering the mean"
                            + " costs %s, and neighboring examples differ by as much as the answers"
                            + " err. Other inputs, which tell them apart, would teach more.",
                    evidence.cost(),
                    evidence.costOfMean());
        }
        return Sentence.of(
                "Rien de typique, mais le résultat est mauvais : le coût est de %s, là où répondre la"
                        + " moyenne coûte %s. Essayer d'autres graines, plus de neurones, plus"
                        + " d'époques.",
                "Nothing typical, but the result is poor: the cost is %s, where answering the mean"
                        + " costs %s. Try other seeds, more neurons, more epochs.",
                evidence.cost(),
                evidence.costOfMean());
    }

    /** Whether a result that is not poor leaves something to learn. */
    private static boolean isLeft(Evidence evidence) {
        Run run = evidence.run();
        return evidence.share(evidence.cost()) > LITTLE_LEFT
                || run.heldCost() > LITTLE_LEFT * run.heldCostOfMean();
    }
}
