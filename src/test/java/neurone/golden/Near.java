package neurone.golden;

import static org.assertj.core.api.Assertions.assertThat;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Closeness to a reference, in the terms of the reference numbers. */
final class Near {

    private static final double RELATIVE = 1e-12;

    private Near() {}

    /** Each within so many units in the last place. */
    static void assertUlps(double[] actual, double[] expected, double[] x, int ulps) {
        for (int i = 0; i < expected.length; i++) {
            assertThat(Math.abs(actual[i] - expected[i]))
                    .as("%s at x = %s, expected %s", actual[i], x[i], expected[i])
                    .isLessThanOrEqualTo(ulps * Math.ulp(expected[i]));
        }
    }

    /** Each within 1e-12 of its own size, or within an absolute floor. */
    static void assertEach(DMatrixRMaj actual, DMatrixRMaj expected, double floor, String what) {
        assertThat(actual.numRows).isEqualTo(expected.numRows);
        assertThat(actual.numCols).isEqualTo(expected.numCols);
        for (int i = 0; i < expected.getNumElements(); i++) {
            double tolerance = Math.max(RELATIVE * Math.abs(expected.data[i]), floor);
            assertThat(Math.abs(actual.data[i] - expected.data[i]))
                    .as("%s, entry %d: %s for %s", what, i, actual.data[i], expected.data[i])
                    .isLessThanOrEqualTo(tolerance);
        }
    }

    /** Each within 1e-12 of the largest entry of its matrix: sums cancel. */
    static void assertMatrix(DMatrixRMaj actual, DMatrixRMaj expected, String what) {
        assertEach(actual, expected, RELATIVE * CommonOps_DDRM.elementMaxAbs(expected), what);
    }

    static void assertNumber(double actual, double expected, String what) {
        if (Double.isInfinite(expected)) {
            assertThat(actual).as(what).isEqualTo(expected);
        } else {
            assertThat(Math.abs(actual - expected))
                    .as("%s: %s for %s", what, actual, expected)
                    .isLessThanOrEqualTo(RELATIVE * Math.abs(expected));
        }
    }
}
