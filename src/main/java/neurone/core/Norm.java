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
        double norm = scaled(matrices, 1);
        if (norm < SMALLEST) {
            return scaled(matrices, SCALE) / SCALE;
        }
        return norm > LARGEST ? scaled(matrices, 1 / SCALE) * SCALE : norm;
    }

    private static double scaled(DMatrixRMaj[] matrices, double scale) {
        double sum = 0;
        for (DMatrixRMaj matrix : matrices) {
            sum += sumOfSquares(matrix.data, matrix.getNumElements(), scale);
        }
        return Math.sqrt(sum);
    }

    /** Four sums at a time, so that an addition need not wait for the one before. */
    private static double sumOfSquares(double[] data, int size, double scale) {
        double a = 0;
        double b = 0;
        double c = 0;
        double d = 0;
        int i = 0;
        for (; i + 4 <= size; i += 4) {
            a += square(data[i] * scale);
            b += square(data[i + 1] * scale);
            c += square(data[i + 2] * scale);
            d += square(data[i + 3] * scale);
        }
        for (; i < size; i++) {
            a += square(data[i] * scale);
        }
        return a + b + c + d;
    }

    private static double square(double x) {
        return x * x;
    }
}
