package neurone.linalg;

import dev.ludovic.netlib.blas.BLAS;
import java.nio.file.Path;
import java.util.Arrays;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/**
 * The products by a BLAS in native code. Its matrices lie column by column, so that a matrix here
 * is its transpose there, and C = A B is computed as C' = B' A': nothing is copied.
 */
final class NativeMultiplier implements Multiplier {

    /** From so many numbers on, the threads of a BLAS are worth the call of it. */
    static final int FOR_THREADS = 20_000;

    private final BLAS blas;
    private final Words description;

    private NativeMultiplier(BLAS blas, Words description) {
        this.blas = blas;
        this.description = description;
    }

    /** Takes the library in that file, and says its name as a user would. */
    static Multiplier of(Path library, Words name) throws Unavailable {
        NativeLibrary.load(library);
        return new NativeMultiplier(
                Netlib.ofLoaded(library), Words.of("%s, par netlib", "%s, through netlib", name));
    }

    @Override
    public void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int n = A.numRows;
        int k = A.numCols;
        int m = B.numCols;
        C.reshape(n, m);
        if (m == 1) {
            clear(C);
            blas.dgemv("T", k, n, 1, A.data, k, B.data, 1, 0, C.data, 1);
            return;
        }
        // C' = B' A'
        blas.dgemm("N", "N", m, n, k, 1, B.data, m, A.data, k, 0, C.data, m);
    }

    @Override
    public void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        int n = A.numRows;
        int m = A.numCols;
        int k = B.numRows;
        C.reshape(n, k);
        if (m == 1) {
            VectorVectorMult_DDRM.outerProd(A, B, C);
            return;
        }
        // C' = B A'
        blas.dgemm("T", "N", k, n, m, 1, B.data, m, A.data, m, 0, C.data, k);
    }

    @Override
    public void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int k = A.numRows;
        int n = A.numCols;
        int m = B.numCols;
        C.reshape(n, m);
        if (m == 1) {
            clear(C);
            blas.dgemv("N", n, k, 1, A.data, n, B.data, 1, 0, C.data, 1);
            return;
        }
        // C' = B' A
        blas.dgemm("N", "T", m, n, k, 1, B.data, m, A.data, n, 0, C.data, m);
    }

    /** Some releases of OpenBLAS multiply what was there before by 0, and NaN stays NaN. */
    private static void clear(DMatrixRMaj vector) {
        Arrays.fill(vector.data, 0, vector.getNumElements(), 0);
    }

    /**
     * The threads that wrote a gradient have it in their caches: to move a large parameter by it on
     * one thread alone would cost more than the arithmetic.
     */
    @Override
    public void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        int size = A.getNumElements();
        if (size < FOR_THREADS) {
            CommonOps_DDRM.addEquals(A, factor, B);
        } else {
            blas.daxpy(size, factor, B.data, 1, A.data, 1);
        }
    }

    @Override
    public Words description() {
        return description;
    }
}
