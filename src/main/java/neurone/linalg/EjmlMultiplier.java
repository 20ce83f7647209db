package neurone.linalg;

import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_DDRM;
import org.ejml.dense.row.mult.MatrixMatrixMult_MT_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/** The products in Java, each in the way of EJML that is fastest for its size. */
final class EjmlMultiplier implements Multiplier {

    /** From so many multiplications on, a product is worth the work of starting threads. */
    static final long FOR_THREADS = 500_000;

    /** From so many rows on in A and in B, it pays to turn B for a product that vectorizes. */
    static final int FOR_TRANSPOSE = 16;

    @Override
    public void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        if (B.numCols == 1) {
            CommonOps_DDRM.mult(A, B, C);
        } else if (isForThreads(A.numRows, A.numCols, B.numCols)) {
            MatrixMatrixMult_MT_DDRM.mult_reorder(A, B, C);
        } else {
            MatrixMatrixMult_DDRM.mult_reorder(A, B, C);
        }
    }

    @Override
    public void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        if (A.numCols == 1) {
            C.reshape(A.numRows, B.numRows);
            VectorVectorMult_DDRM.outerProd(A, B, C);
        } else if (Math.min(A.numRows, B.numRows) < FOR_TRANSPOSE) {
            if (isForThreads(A.numRows, A.numCols, B.numRows)) {
                MatrixMatrixMult_MT_DDRM.multTransB(A, B, C);
            } else {
                MatrixMatrixMult_DDRM.multTransB(A, B, C);
            }
        } else {
            CommonOps_DDRM.transpose(B, work);
            multiply(A, work, C);
        }
    }

    @Override
    public void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        if (B.numCols == 1) {
            CommonOps_DDRM.multTransA(A, B, C);
        } else if (isForThreads(A.numRows, A.numCols, B.numCols)) {
            MatrixMatrixMult_MT_DDRM.multTransA_reorder(A, B, C);
        } else {
            MatrixMatrixMult_DDRM.multTransA_reorder(A, B, C);
        }
    }

    @Override
    public void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        CommonOps_DDRM.addEquals(A, factor, B);
    }

    private static boolean isForThreads(long n, long k, long m) {
        return n * k * m >= FOR_THREADS;
    }

    @Override
    public Words description() {
        return Words.same("EJML");
    }
}
