package neurone.linalg;

import dev.ludovic.netlib.blas.BLAS;
import java.nio.file.Path;
import java.util.Arrays;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The products by a BLAS in native code. */
final class NativeMultiplier extends BlasMultiplier {

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
    void multiplyVector(int rows, int columns, double[] M, double[] x, DMatrixRMaj y) {
        clear(y);
        blas.dgemv("N", rows, columns, 1, M, rows, x, 1, 0, y.data, 1);
    }

    @Override
    void multiplyVectorTransM(int rows, int columns, double[] M, double[] x, DMatrixRMaj y) {
        clear(y);
        blas.dgemv("T", rows, columns, 1, M, rows, x, 1, 0, y.data, 1);
    }

    @Override
    void multiplyMatrices(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int m = B.numCols;
        int k = A.numCols;
        // C' = B' A'
        blas.dgemm("N", "N", m, A.numRows, k, 1, B.data, m, A.data, k, 0, C.data, m);
    }

    @Override
    void multiplyMatricesTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int m = A.numCols;
        int k = B.numRows;
        // C' = B A'
        blas.dgemm("T", "N", k, A.numRows, m, 1, B.data, m, A.data, m, 0, C.data, k);
    }

    @Override
    void multiplyMatricesTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int n = A.numCols;
        int m = B.numCols;
        // C' = B' A
        blas.dgemm("N", "T", m, n, A.numRows, 1, B.data, m, A.data, n, 0, C.data, m);
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
