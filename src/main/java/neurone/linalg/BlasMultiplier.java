package neurone.linalg;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/**
 * The products by a BLAS. Its matrices lie column by column, so that a matrix here is its transpose
 * there, and C = A B is computed as C' = B' A': nothing is copied. Where a factor is a vector, such
 * as the weights of an output layer of one unit, the routine for vectors takes a third of the time.
 */
abstract class BlasMultiplier implements Multiplier {

    @Override
    public final void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int n = A.numRows;
        int k = A.numCols;
        int m = B.numCols;
        C.reshape(n, m);
        if (k == 1) {
            VectorVectorMult_DDRM.outerProd(A, B, C);
        } else if (m == 1) {
            multiplyVectorTransM(k, n, A.data, B.data, C);
        } else if (n == 1) {
            multiplyVector(m, k, B.data, A.data, C);
        } else {
            multiplyMatrices(A, B, C);
        }
    }

    @Override
    public final void multiplyTransB(
            DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        int n = A.numRows;
        int m = A.numCols;
        int k = B.numRows;
        C.reshape(n, k);
        if (m == 1) {
            VectorVectorMult_DDRM.outerProd(A, B, C);
        } else if (n == 1) {
            multiplyVectorTransM(m, k, B.data, A.data, C);
        } else if (k == 1) {
            multiplyVectorTransM(m, n, A.data, B.data, C);
        } else {
            multiplyMatricesTransB(A, B, C);
        }
    }

    @Override
    public final void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int k = A.numRows;
        int n = A.numCols;
        int m = B.numCols;
        C.reshape(n, m);
        if (k == 1) {
            VectorVectorMult_DDRM.outerProd(A, B, C);
        } else if (m == 1) {
            multiplyVector(n, k, A.data, B.data, C);
        } else if (n == 1) {
            multiplyVector(m, k, B.data, A.data, C);
        } else {
            multiplyMatricesTransA(A, B, C);
        }
    }

    /** y = M x, where M lies column by column in so many rows and columns. */
    abstract void multiplyVector(int rows, int columns, double[] M, double[] x, DMatrixRMaj y);

    /** y = M' x. */
    abstract void multiplyVectorTransM(
            int rows, int columns, double[] M, double[] x, DMatrixRMaj y);

    /** C = A B, of its shape already, as in the next two. */
    abstract void multiplyMatrices(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C);

    /** C = A B'. */
    abstract void multiplyMatricesTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C);

    /** C = A' B. */
    abstract void multiplyMatricesTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C);
}
