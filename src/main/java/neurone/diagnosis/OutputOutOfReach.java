package neurone.diagnosis;

import java.util.Optional;
import neurone.activation.Activation;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Targets that the activation of the output does not reach, or an output that has died: it gives
 * one number for all examples, where its derivative is 0.
 */
final class OutputOutOfReach implements Check {

    /** The least cost that the output allows, as a share of that of knowing nothing. */
    private static final double COSTLY = 0.1;

    /** Of the answers. */
    private static final double DEAF = 0.1;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        Activation g = evidence.network().layer(evidence.layers()).activation();
        Optional<Limits> limits = Limits.of(g).filter(l -> evidence.isPoor());
        if (limits.isEmpty()) {
            return Optional.empty();
        }
        DMatrixRMaj nearest = nearest(limits.get(), evidence.Y());
        double least = evidence.loss().value(nearest, evidence.Y()) / evidence.examples();
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
        return deaf(evidence) >= DEAF * evidence.Y().getNumElements();
    }

    /** Answers that are wrong, where the derivative of the output is 0 all the same. */
    private static int deaf(Evidence evidence) {
        DMatrixRMaj dZ = evidence.pass().layer(evidence.layers()).dZ();
        int deaf = 0;
        for (int i = 0; i < dZ.getNumElements(); i++) {
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
                deaf(evidence),
                evidence.Y().getNumElements());
    }

    private static Finding finding(Evidence evidence, Words measured) {
        Row all = Row.of(flat(evidence.Y()), 0);
        return new Finding(
                Symptom.OUTPUT_OUT_OF_REACH,
                measured,
                new Words(
                        "La dernière activation décide des nombres que le réseau peut répondre ;"
                                + " pour prédire des nombres quelconques, elle n'est pas bornée.",
                        "The last activation decides which numbers the network can answer; to"
                                + " predict numbers of any size it must have no limits."),
                new Words(
                        "Prendre à la sortie Sigmoid pour des cibles de 0 à 1, Identity pour les"
                                + " autres (et ramener à environ 1 celles qui sont grandes).",
                        "Take Sigmoid at the output for targets from 0 to 1, Identity for others"
                                + " (and scale those that are large to about 1)."),
                "Network able = "
                        + Java.withOutput(
                                evidence.network(),
                                all.low() >= 0 && all.high() <= 1
                                        ? "new Sigmoid()"
                                        : "new Identity()"));
    }
}
