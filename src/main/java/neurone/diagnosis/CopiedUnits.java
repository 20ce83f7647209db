package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.layer.Cache;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * Hidden neurons with the same z, a and dz for each example: equal now, and equal after each update
 * to come.
 */
final class CopiedUnits implements Check {

    /**
     * Relative to the largest number. Copies differ by rounding at most, far below; neurons that
     * start at random do not come so close.
     */
    private static final double TOLERANCE = 1e-9;

    @Override
    public Optional<Finding> look(Evidence evidence) {
        return evidence.isFinite()
                ? UnitCounts.where(
                                evidence,
                                (layer, cache) -> different(cache),
                                (different, units) -> different < units)
                        .map(CopiedUnits::finding)
                : Optional.empty();
    }

    private static int different(Cache cache) {
        List<Rows> all = List.of(new Rows(cache.Z()), new Rows(cache.A()), new Rows(cache.dZ()));
        int different = 0;
        for (int i = 0; i < cache.Z().numRows; i++) {
            different += isCopyOfAnEarlierOne(all, i) ? 0 : 1;
        }
        return different;
    }

    private static boolean isCopyOfAnEarlierOne(List<Rows> all, int i) {
        return IntStream.range(0, i)
                .anyMatch(j -> all.stream().allMatch(rows -> rows.areEqual(i, j)));
    }

    /** The rows of a matrix, each that of a neuron. */
    private record Rows(DMatrixRMaj M, double tolerance) {

        Rows(DMatrixRMaj M) {
            this(M, TOLERANCE * CommonOps_DDRM.elementMaxAbs(M));
        }

        boolean areEqual(int i, int j) {
            return IntStream.range(0, M.numCols)
                    .allMatch(k -> Math.abs(M.get(i, k) - M.get(j, k)) <= tolerance);
        }
    }

    private static Finding finding(Text layers) {
        return new Finding(
                Symptom.COPIED_UNITS,
                Text.of("Neurones différents : %s.", "Different neurons: %s.", layers),
                new Text(
                        "Des neurones identiques reçoivent le même gradient et le restent :"
                                + " ensemble, ils ne font pas mieux qu'un seul.",
                        "Neurons that are equal get equal gradients and stay equal: together they"
                                + " can do no more than one."),
                new Text(
                        "Tirer les poids au hasard (HeNormal pour ReLU, XavierNormal pour sigmoid"
                                + " et tanh), jamais zéro ni une constante.",
                        "Draw the weights at random (HeNormal for ReLU, XavierNormal for sigmoid"
                                + " and tanh), never zeros or a constant."));
    }
}
