package neurone.diagnosis;

import java.util.Optional;
import neurone.training.Epoch;
import neurone.words.Words;

/** A validation cost that no epoch brought below that of knowing nothing. */
final class UnexplainedTargets implements Check {

    /** Fewer epochs say little. */
    private static final int EPOCHS = 4;

    /** Of the cost of knowing nothing on the examples held back. */
    private static final double NOTHING = 0.95;

    /** The same of the training examples: more than the bias alone could learn. */
    private static final double SOMETHING = 0.99;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        double nothing = evidence.run().heldCostOfMean();
        if (!(nothing > 0 && evidence.run().heldCost() > nothing && hasLearned(evidence))) {
            return Optional.empty();
        }
        double least =
                evidence.run().epochs().stream()
                        .mapToDouble(Epoch::validationCost)
                        .min()
                        .orElse(Double.NaN);
        return least > NOTHING * nothing
                ? Optional.of(finding(evidence, least, nothing))
                : Optional.empty();
    }

    /** Whether it has learned something, or there is nothing that it could. */
    private static boolean hasLearned(Evidence evidence) {
        return evidence.run().epochs().size() >= EPOCHS
                && evidence.isFinite()
                && (evidence.share(evidence.cost()) < SOMETHING || evidence.noise().isEverything());
    }

    private static Finding finding(Evidence evidence, double least, double nothing) {
        return new Finding(
                Symptom.UNEXPLAINED_TARGETS,
                Sentence.of(
                        "Le coût d'entraînement est descendu à %s, mais celui de validation jamais"
                                + " au-dessous de %s, là où répondre la moyenne coûte %s.",
                        "The training cost fell to %s, but the validation cost never below %s,"
                                + " where answering the mean costs %s.",
                        evidence.cost(),
                        least,
                        nothing),
                new Words(
                        "Ce que le réseau a appris de ses exemples ne dit rien des autres : les"
                                + " cibles n'ont peut-être rien à voir avec les entrées.",
                        "What the network has learned of its examples says nothing of others: the"
                                + " targets may have nothing to do with the inputs."),
                new Words(
                        "Vérifier que chaque cible est bien celle de son exemple : X et Y mélangés"
                                + " séparément, fichiers décalés d'une ligne ; sinon, plus"
                                + " d'exemples.",
                        "Check that each target is that of its example: X and Y shuffled apart,"
                                + " files off by one line; otherwise, more examples."),
                "System.out.println(data.select(0, 1, 2).Y());");
    }
}
