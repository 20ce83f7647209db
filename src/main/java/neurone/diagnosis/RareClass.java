package neurone.diagnosis;

import java.util.Optional;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** A class of few examples that the network answers for none of them. */
final class RareClass implements Check {

    /** Of the share that each class would have if all had the same. */
    private static final double RARE = 0.5;

    /** Of its examples, that the network gets right. */
    private static final double HALF = 0.5;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        DMatrixRMaj Y = evidence.Y();
        if (!evidence.isPoor()
                || !evidence.isFinite()
                || evidence.data().isWeighted()
                || evidence.recalls().isEmpty()) {
            return Optional.empty();
        }
        Recalls recalls = evidence.recalls().get();
        int[] examples = recalls.examples();
        int[] right = recalls.right();
        int classes = examples.length;
        for (int label = 0; label < classes; label++) {
            boolean isRare = examples[label] < RARE * Y.numCols / classes;
            if (examples[label] > 0 && isRare && right[label] < HALF * examples[label]) {
                return Optional.of(finding(evidence, label, examples[label], right[label]));
            }
        }
        return Optional.empty();
    }

    private static Finding finding(Evidence evidence, int label, int count, int right) {
        return new Finding(
                Symptom.RARE_CLASS,
                Sentence.of(
                        "La classe %s n'a que %s des %s exemples, et le réseau la répond pour %s d'entre"
                                + " eux. Toujours répondre les autres suffit pour une exactitude de"
                                + " %s %%.",
                        "Class %s has %s of the %s examples, and the network answers it for %s of"
                                + " these. Never answering it is enough for an accuracy of %s%%.",
                        evidence.label(label),
                        count,
                        evidence.examples(),
                        right,
                        100.0 * (evidence.examples() - count) / evidence.examples()),
                new Words(
                        "Chaque exemple compte autant dans le coût : la classe fréquente en fait"
                                + " presque tout, et le gradient n'écoute qu'elle.",
                        "Each example counts alike in the cost: the frequent class makes nearly"
                                + " all of it, and the gradient listens to that one."),
                new Words(
                        "Donner plus de poids aux exemples rares, et juger par le rappel de chaque classe"
                                + " (ConfusionMatrix) plutôt que par l'exactitude.",
                        "Let the rare examples count for more, and judge by the recall of each class"
                                + " (ConfusionMatrix) rather than by the accuracy."),
                "trainer.fit(data.balanced(), " + StoppedTooEarly.more(evidence.run()) + ");");
    }
}
