package neurone.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.activation.Activation;
import neurone.data.Task;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Targets that the activation of the output does not reach, or an output that has died: it gives
 * one number for all examples, where its derivative is 0.
 */
final class OutputOutOfReach implements Check {

    /** The least cost that the output allows, as a share of that of knowing nothing. */
    private static final double COSTLY = 0.1;

    /** Of the answers of an output. */
    private static final double DEAF = 0.1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        if (!evidence.isPoor()) {
            return Optional.empty();
        }
        Activation g = evidence.network().layer(evidence.layers()).activation();
        Optional<Limits> limits = Limits.of(g);
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        DMatrixRMaj nearest = nearest(limits.get(), evidence.Y());
        boolean areReached = Arrays.equals(nearest.data, evidence.Y().data);
        double least = areReached ? evidence.costOfTruth() : evidence.targets().costOf(nearest);
        if (evidence.share(least) > COSTLY) {
            return Optional.of(finding(evidence, outOfReach(evidence, g, limits.get(), least)));
        }
        return evidence.isFinite() && isDead(evidence)
                ? Optional.of(finding(evidence, dead(evidence)))
                : Optional.empty();
    }

    private static DMatrixRMaj nearest(Limits limits, DMatrixRMaj Y) {
        DMatrixRMaj nearest = Y.copy();
        for (int i = 0; i < Y.getNumElements(); i++) {
            nearest.data[i] = Math.max(limits.low(), Math.min(limits.high(), Y.data[i]));
        }
        return nearest;
    }

    private static boolean isDead(Evidence evidence) {
        return IntStream.range(0, evidence.Y().numRows)
                .anyMatch(row -> deaf(evidence, row) >= DEAF * evidence.examples());
    }

    /** Answers of an output that are wrong where its derivative is 0 all the same. */
    private static int deaf(Evidence evidence, int row) {
        DMatrixRMaj dZ = evidence.trip().backward().layer(evidence.layers()).dZ();
        int deaf = 0;
        for (int i = row * dZ.numCols; i < (row + 1) * dZ.numCols; i++) {
            double error = evidence.Yhat().data[i] - evidence.Y().data[i];
            deaf += dZ.data[i] == 0 && error != 0 ? 1 : 0;
        }
        return deaf;
    }

    private static Words outOfReach(Evidence evidence, Activation g, Limits limits, double least) {
        Row all = Row.of(flat(evidence.Y()), 0);
        return Sentence.of(
                "Les cibles vont de %s à %s, et %s donne des nombres de %s à %s : aucun"
                        + " entraînement ne descend au-dessous d'un coût de %s.",
                "The targets reach from %s to %s, and %s gives numbers from %s to %s: no training"
                        + " gets below a cost of %s.",
                all.low(),
                all.high(),
                g.getClass().getSimpleName(),
                limits.low(),
                limits.high(),
                least);
    }

    private static DMatrixRMaj flat(DMatrixRMaj Y) {
        return DMatrixRMaj.wrap(1, Y.getNumElements(), Y.data);
    }

    private static Words dead(Evidence evidence) {
        return Sentence.of(
                "%s des %s réponses sont fausses là où la dérivée de la sortie est 0 : elles"
                        + " n'envoient aucun gradient, et rien ne les corrige.",
                "%s of the %s answers are wrong where the derivative of the output is 0: they send"
                        + " no gradient back, and nothing corrects them.",
                IntStream.range(0, evidence.Y().numRows).map(row -> deaf(evidence, row)).sum(),
                evidence.Y().getNumElements());
    }

    /** An output for such targets. */
    private static String able(Evidence evidence, Row all) {
        return switch (Task.of(evidence.Y())) {
            case CLASSES -> "new Softmax()";
            case BINARY, LABELS -> "new Sigmoid()";
            case SIGNS -> "new Tanh()";
            case NUMBERS -> all.low() >= 0 && all.high() <= 1 ? "new Sigmoid()" : "new Identity()";
        };
    }

    private static Finding finding(Evidence evidence, Words measured) {
        Row all = Row.of(flat(evidence.Y()), 0);
        String scaled = UnscaledTargets.areLarge(evidence) ? "\n" + UnscaledTargets.CODE : "";
        return new Finding(
                Symptom.OUTPUT_OUT_OF_REACH,
                measured,
                new Words(
                        "La dernière activation décide des nombres que le réseau peut répondre ;"
                                + " pour prédire des nombres quelconques, elle n'est pas bornée.",
                        "The last activation decides which numbers the network can answer; to"
                                + " predict numbers of any size it must have no limits."),
                new Words(
                        "Prendre à la sortie Softmax pour plusieurs classes, Sigmoid pour deux ou"
                                + " pour des cibles de 0 à 1, Identity pour les autres (et ramener à"
                                + " environ 1 celles qui sont grandes).",
                        "Take Softmax at the output for several classes, Sigmoid for two or for"
                                + " targets from 0 to 1, Identity for others (and scale those that"
                                + " are large to about 1)."),
                "Network able = "
                        + Java.withOutput(evidence.network(), able(evidence, all))
                        + scaled);
    }
}
