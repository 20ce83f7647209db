package neurone;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The length of several matrices taken as one long vector. */
final class Norm {

    private Norm() {}

    /** The square root of the sum of all squares, also where the sum itself would overflow. */
    static double of(DMatrixRMaj... matrices) {
        double norm = scaled(matrices, 1);
        if (Double.isInfinite(norm)) {
            double largest = 0;
            for (DMatrixRMaj matrix : matrices) {
                largest = Math.max(largest, CommonOps_DDRM.elementMaxAbs(matrix));
            }
            norm = largest * scaled(matrices, 1 / largest);
        }
        return norm;
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
