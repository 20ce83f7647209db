package neurone.playground.view;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.activation.Activation.Range;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.layer.Dense;
import neurone.playground.http.Refusal;
import neurone.playground.run.Moment;
import org.ejml.data.DMatrixRMaj;

/** g and g' of a layer, and where its Z lie: what is flat there learns nothing. */
public final class ActivationCurve {

    private static final int POINTS_PER_UNIT = 10;
    private static final int END = 6;
    private static final int POINTS = 2 * END * POINTS_PER_UNIT + 1;
    private static final int BINS = 48;
    private static final double FLAT = 0.01;

    private ActivationCurve() {}

    /**
     * Returns g and g' at z = -6, -5.9, ..., 6, the share of the Z of the examples to train on in
     * each of 48 bins from -6 to 6 (what lies outside is in the first or the last), and the share
     * where abs(g') is below 0.01.
     *
     * @param l the layer, from 1
     * @throws Refusal for softmax, which has no curve
     */
    public static Map<String, Object> of(Moment moment, int l) {
        if (l > moment.network().layers().size()) {
            throw Refusal.bad("ce réseau n'a pas cette couche", "this network has no such layer");
        }
        Dense layer = moment.network().layer(l);
        if (layer.activation().range() == Range.DISTRIBUTION) {
            throw Refusal.bad(
                    "softmax mêle tous les neurones de la couche : il n'a pas de courbe",
                    "softmax mixes all units of the layer: it has no curve");
        }
        DMatrixRMaj Z = new DMatrixRMaj(layer.units(), POINTS);
        for (int i = 0; i < Z.getNumElements(); i++) {
            Z.data[i] = (i % POINTS) / (double) POINTS_PER_UNIT - END;
        }
        DMatrixRMaj A = new DMatrixRMaj(0, 0);
        layer.activation().forward(Z, layer.learned(), Mode.inference(), A);
        Map<String, Object> curve = new LinkedHashMap<>();
        curve.put("end", END);
        curve.put("perUnit", POINTS_PER_UNIT);
        curve.put("a", firstRow(A));
        curve.put("slope", firstRow(slopes(layer, Z, A)));
        examples(moment, l, layer, curve);
        return curve;
    }

    /** g' is what backward makes of dA = 1. */
    private static DMatrixRMaj slopes(Dense layer, DMatrixRMaj Z, DMatrixRMaj A) {
        DMatrixRMaj dA = new DMatrixRMaj(Z.numRows, Z.numCols);
        dA.fill(1);
        DMatrixRMaj dZ = new DMatrixRMaj(0, 0);
        Gradients unused = new Gradients(List.copyOf(layer.learned()));
        layer.activation().backward(Z, A, dA, layer.learned(), dZ, unused);
        return dZ;
    }

    private static double[] firstRow(DMatrixRMaj M) {
        return Arrays.copyOf(M.data, M.numCols);
    }

    private static void examples(Moment moment, int l, Dense layer, Map<String, Object> curve) {
        var pass = moment.network().newPass();
        pass.forward(moment.problem().train().X(), Mode.inference());
        DMatrixRMaj Z = pass.layer(l).Z();
        DMatrixRMaj slopes = slopes(layer, Z, pass.layer(l).A());
        double[] bins = new double[BINS];
        int flat = 0;
        int size = Z.getNumElements();
        for (int i = 0; i < size; i++) {
            int bin = (int) Math.floor((Z.data[i] + END) * BINS / (2.0 * END));
            bins[Math.max(0, Math.min(BINS - 1, bin))] += 1.0 / size;
            flat += Math.abs(slopes.data[i]) < FLAT ? 1 : 0;
        }
        curve.put("bins", bins);
        curve.put("flat", flat / (double) size);
    }
}
