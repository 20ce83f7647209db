package neurone.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neurone.data.Classes;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** A cost at rest, far from its least, while examples with different targets share an answer. */
final class Stuck implements Check {

    /** Of the range of the targets: answers that are so near are one. */
    private static final double NEAR = 0.05;

    /** So many examples are named; of larger groups the number alone. */
    private static final int NAMED = 6;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.isUnderfit() && evidence.isFinite() && Rest.isReached(evidence)
                ? Optional.of(finding(evidence))
                : Optional.empty();
    }

    private static Finding finding(Evidence evidence) {
        return new Finding(
                Symptom.STUCK,
                measured(evidence),
                new Words(
                        "Toutes les directions montent autour de cet endroit, ou la pente y est"
                                + " presque nulle : descendre plus longtemps n'y change rien.",
                        "All directions lead up from this place, or there is next to no slope:"
                                + " going down for longer changes nothing."),
                new Words(
                        "Repartir d'ailleurs, avec d'autres poids et plus de neurones, dont un"
                                + " mauvais départ ne bloque pas tous les autres.",
                        "Start from elsewhere, with other weights and more neurons, of which one"
                                + " that starts badly does not hold up the others."),
                "Network other = " + Java.withHidden(evidence.network(), "new ReLU()"));
    }

    private static Words measured(Evidence evidence) {
        if (evidence.Y().numRows > 1 && evidence.recalls().isPresent()) {
            return Sentence.of("%s %s", "%s %s", rest(evidence), confused(evidence));
        }
        int[] group = largestGroup(evidence.Yhat(), evidence.Y());
        Words rest = rest(evidence);
        if (group.length < 2) {
            return rest;
        }
        Words which =
                group.length <= NAMED
                        ? Sentence.of(
                                " (%s)",
                                " (%s)",
                                IntStream.of(group)
                                        .mapToObj(String::valueOf)
                                        .collect(Collectors.joining(", ")))
                        : new Words("", "");
        return Sentence.of(
                "%s %s exemples sur %s%s, de cibles différentes, reçoivent la même réponse, environ"
                        + " %s.",
                "%s %s of the %s examples%s have different targets and get the same answer, about"
                        + " %s.",
                rest,
                group.length,
                evidence.examples(),
                which,
                evidence.Yhat().get(0, group[0]));
    }

    private static Words rest(Evidence evidence) {
        return Sentence.of(
                "Le coût s'est arrêté à %s, là où répondre la moyenne coûte %s.",
                "The cost came to rest at %s, where answering the mean costs %s.",
                evidence.cost(),
                evidence.costOfMean());
    }

    /** The class that is answered wrong most often, and what is answered. */
    private static Words confused(Evidence evidence) {
        int classes = evidence.Y().numRows;
        int[] counts = new int[classes * classes];
        int[] examples = new int[classes];
        int most = 0;
        for (int i = 0; i < evidence.examples(); i++) {
            int label = Classes.of(evidence.Y(), i);
            int answer = Classes.of(evidence.Yhat(), i);
            int cell = label * classes + answer;
            examples[label]++;
            counts[cell] += label == answer ? 0 : 1;
            most = counts[cell] > counts[most] ? cell : most;
        }
        int label = most / classes;
        return counts[most] == 0
                ? Words.of(
                        "Chaque classe est reconnue, mais sans assurance.",
                        "Each class is told from the others, but not with confidence.")
                : Sentence.of(
                        "%s des %s exemples de la classe %s reçoivent la réponse %s.",
                        "%s of the %s examples of class %s get the answer %s.",
                        counts[most],
                        examples[label],
                        evidence.label(label),
                        evidence.label(most % classes));
    }

    /** The largest group of examples with answers near each other, where their targets differ. */
    private static int[] largestGroup(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        double near = NEAR * (Row.of(Y, 0).high() - Row.of(Y, 0).low());
        int m = Y.numCols;
        double[] answers = Arrays.copyOf(Yhat.data, m);
        Arrays.sort(answers);
        int[] sizes = new int[m];
        int end = 0;
        for (int start = 0; start < m; start++) {
            while (end < m && answers[end] - answers[start] <= near) {
                end++;
            }
            sizes[start] = end - start;
        }
        for (int start = largest(sizes); sizes[start] > 1; start = largest(sizes)) {
            int[] group = from(answers[start], near, Yhat, m);
            if (differ(Y, group, near)) {
                return group;
            }
            sizes[start] = 0;
        }
        return new int[0];
    }

    /** The place of the largest number, the first of equals. */
    private static int largest(int[] sizes) {
        int largest = 0;
        for (int i = 1; i < sizes.length; i++) {
            largest = sizes[i] > sizes[largest] ? i : largest;
        }
        return largest;
    }

    /** The examples with answers from the lowest one on. */
    private static int[] from(double lowest, double near, DMatrixRMaj Yhat, int m) {
        return IntStream.range(0, m)
                .filter(i -> Yhat.data[i] >= lowest && Yhat.data[i] - lowest <= near)
                .toArray();
    }

    private static boolean differ(DMatrixRMaj Y, int[] group, double near) {
        return IntStream.of(group).mapToDouble(i -> Y.data[i]).max().orElseThrow()
                        - IntStream.of(group).mapToDouble(i -> Y.data[i]).min().orElseThrow()
                > near;
    }
}
