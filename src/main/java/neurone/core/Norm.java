package neurone.core;

import org.ejml.data.DMatrixRMaj;

/** The length of several matrices taken as one long vector. */
public final class Norm {

    /** Between these, the sum of the squares keeps all of its digits. */
    private static final double SMALLEST = 1e-140;

    private static final double LARGEST = 1e150;

    /** Brings the rest there and back; a power of two rounds nothing. */
    private static final double SCALE = 0x1p600;

    private Norm() {}

    /**
     * Returns the square root of the sum of all squares, also where the sum itself would overflow
     * or underflow.
     */
    public static double of(DMatrixRMaj... matrices) {
        double sum = 0;
        for (DMatrixRMaj matrix : matrices) {
            sum += Sums.ofSquares(matrix.data, 0, matrix.getNumElements());
        }
        double norm = Math.sqrt(sum);
        if (norm < SMALLEST) {
            return scaled(matrices, SCALE) / SCALE;
        }
        return norm > LARGEST ? scaled(matrices, 1 / SCALE) * SCALE : norm;
    }

    private static double scaled(DMatrixRMaj[] matrices, double scale) {
        double sum = 0;
        for (DMatrixRMaj matrix : matrices) {
            for (int i = 0; i < matrix.getNumElements(); i++) {
                sum += matrix.data[i] * scale * (matrix.data[i] * scale);
            }
        }
        return Math.sqrt(sum);
    }
}
