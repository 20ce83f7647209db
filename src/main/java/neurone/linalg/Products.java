package neurone.linalg;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The three matrix products of a layer.
 *
 * <p>Forward W A, backward dZ A' and W' dZ, where ' is the transpose.
 */
public final class Products {

    private Products() {}

    /**
     * C = A B.
     *
     * @param A (n, k). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, m). Modified.
     */
    public static void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        CommonOps_DDRM.mult(A, B, C);
    }

    /**
     * C = A B'.
     *
     * @param A (n, m). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, k). Modified.
     * @param work room for B', since a product along contiguous rows is the faster one. Modified.
     */
    public static void multiplyTransB(
            DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        CommonOps_DDRM.transpose(B, work);
        CommonOps_DDRM.mult(A, work, C);
    }

    /**
     * C = A' B.
     *
     * @param A (k, n). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, m). Modified.
     */
    public static void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        CommonOps_DDRM.multTransA(A, B, C);
    }
}
