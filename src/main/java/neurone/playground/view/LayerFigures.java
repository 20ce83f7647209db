package neurone.playground.view;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.core.Norm;
import neurone.layer.Cache;
import org.ejml.data.DMatrixRMaj;

/** What is measured of a layer over the examples to train on. */
final class LayerFigures {

    /** A unit whose activations differ by less answers the same for every example. */
    private static final double NO_SPREAD = 1e-12;

    private LayerFigures() {}

    static Map<String, Object> of(Cache cache) {
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("gradient", Norm.of(cache.dW(), cache.db()));
        figures.put("spread", spread(cache.A(), 0, cache.A().getNumElements()));
        figures.put("constant", constant(cache.A()));
        return figures;
    }

    private static int constant(DMatrixRMaj A) {
        int constant = 0;
        for (int row = 0; row < A.numRows; row++) {
            boolean isConstant = spread(A, row * A.numCols, (row + 1) * A.numCols) < NO_SPREAD;
            constant += isConstant ? 1 : 0;
        }
        return constant;
    }

    /** The standard deviation. */
    private static double spread(DMatrixRMaj M, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += M.data[i];
        }
        double mean = sum / (to - from);
        double squares = 0;
        for (int i = from; i < to; i++) {
            squares += (M.data[i] - mean) * (M.data[i] - mean);
        }
        return Math.sqrt(squares / (to - from));
    }
}
