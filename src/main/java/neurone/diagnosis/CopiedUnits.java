package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Hidden neurons with the same weights, the same a and the same dz for each example: equal now, and
 * equal after each update to come.
 */
final class CopiedUnits implements Check {

    /**
     * Relative to the largest number. Copies differ by rounding at most, far below; neurons that
     * start at random do not come so close.
     */
    private static final double TOLERANCE = 1e-9;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.isFinite() && evidence.isLearnable()
                ? UnitCounts.where(
                                evidence,
                                (layer, cache) -> different(layer, cache, evidence.trip()),
                                (different, units) -> different < units)
                        .map(layers -> finding(evidence, layers))
                : Optional.empty();
    }

    private static int different(Dense layer, Cache cache, Trip trip) {
        List<Rows> all =
                List.of(
                        new Rows(layer.weights()::value),
                        new Rows(layer.biases()::value),
                        new Rows(cache::A),
                        new Rows(() -> dZ(cache, trip)));
        int different = 0;
        for (int i = 0; i < layer.units(); i++) {
            different += isCopyOfAnEarlierOne(all, i) ? 0 : 1;
        }
        return different;
    }

    private static DMatrixRMaj dZ(Cache cache, Trip trip) {
        trip.backward();
        return cache.dZ();
    }

    private static boolean isCopyOfAnEarlierOne(List<Rows> all, int i) {
        for (int j = 0; j < i; j++) {
            if (isCopy(all, i, j)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCopy(List<Rows> all, int i, int j) {
        for (Rows rows : all) {
            if (!rows.areEqual(i, j)) {
                return false;
            }
        }
        return true;
    }

    /**
     * The rows of a matrix, each that of a neuron; mostly the weights differ, and no more is read.
     */
    private static final class Rows {

        private final Supplier<DMatrixRMaj> matrix;
        private DMatrixRMaj M;
        private double tolerance;

        Rows(Supplier<DMatrixRMaj> matrix) {
            this.matrix = matrix;
        }

        boolean areEqual(int i, int j) {
            if (M == null) {
                M = matrix.get();
                tolerance = TOLERANCE * CommonOps_DDRM.elementMaxAbs(M);
            }
            for (int k = 0; k < M.numCols; k++) {
                if (Math.abs(M.get(i, k) - M.get(j, k)) > tolerance) {
                    return false;
                }
            }
            return true;
        }
    }

    private static Finding finding(Evidence evidence, Words layers) {
        return new Finding(
                Symptom.COPIED_UNITS,
                Sentence.of("Neurones distincts : %s.", "Distinct neurons: %s.", layers),
                new Words(
                        "Des neurones identiques reçoivent le même gradient et le restent :"
                                + " ensemble, ils ne font pas mieux qu'un seul.",
                        "Neurons that are equal get equal gradients and stay equal: together they"
                                + " can do no more than one."),
                new Words(
                        "Tirer les poids au hasard (HeNormal pour ReLU, XavierNormal pour la sigmoïde"
                                + " et tanh), jamais zéro ni une constante.",
                        "Draw the weights at random (HeNormal for ReLU, XavierNormal for sigmoid"
                                + " and tanh), never zeros or a constant."),
                "Network renewed = " + Java.same(evidence.network()));
    }
}
