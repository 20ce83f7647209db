package neurone.playground.view;

import neurone.ForwardPass;
import neurone.activation.Activation.Range;
import neurone.core.Mode;
import neurone.layer.Dense;
import neurone.playground.run.Plane;
import org.ejml.data.DMatrixRMaj;

/** What each unit answers over the plane, a byte for each point: 0 the least, 255 the most. */
final class Maps {

    private static final double HALF = 127.5;

    private Maps() {}

    /** Fills a pass with the activations of all units over the plane. */
    static void fill(ForwardPass pass, Plane plane) {
        pass.forward(plane.inputs(), Mode.inference());
    }

    /**
     * The bytes of a layer.
     *
     * @param A its activations over the plane, (n[l], SIDE * SIDE). Not modified.
     * @param most of each unit, the size that 0 and 255 stand for; 1 where a is a probability, of
     *     which 0 and 1 are 0 and 255. Modified.
     */
    static byte[] of(Dense layer, DMatrixRMaj A, double[] most) {
        byte[] bytes = new byte[A.getNumElements()];
        Range range = layer.activation().range();
        boolean isProbability = range == Range.PROBABILITIES || range == Range.DISTRIBUTION;
        for (int unit = 0; unit < A.numRows; unit++) {
            int from = unit * A.numCols;
            double scale =
                    isProbability || range == Range.SIGNED ? 1 : largest(A, from, from + A.numCols);
            most[unit] = scale;
            for (int i = from; i < from + A.numCols; i++) {
                double centered = isProbability ? 2 * A.data[i] - 1 : A.data[i] / scale;
                bytes[i] = level(centered);
            }
        }
        return bytes;
    }

    /** The weights of each unit of the first layer as an image, on one scale. */
    static byte[] ofWeights(DMatrixRMaj W) {
        double scale = largest(W, 0, W.getNumElements());
        byte[] bytes = new byte[W.getNumElements()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = level(W.data[i] / scale);
        }
        return bytes;
    }

    /** From [-1, 1] to a byte; what is not a number is in the middle. */
    static byte level(double centered) {
        double inside = Math.max(-1, Math.min(1, centered));
        return (byte) (Double.isNaN(inside) ? 128 : Math.round(HALF + HALF * inside));
    }

    private static double largest(DMatrixRMaj M, int from, int to) {
        double largest = 0;
        for (int i = from; i < to; i++) {
            double size = Math.abs(M.data[i]);
            largest = size <= Double.MAX_VALUE ? Math.max(largest, size) : largest;
        }
        return largest == 0 ? 1 : largest;
    }
}
