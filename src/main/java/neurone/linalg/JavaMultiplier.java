package neurone.linalg;

import dev.ludovic.netlib.blas.BLAS;
import java.util.stream.IntStream;
import neurone.words.Printable;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;
import org.ejml.dense.row.mult.VectorVectorMult_DDRM;

/**
 * The products by netlib's BLAS in Java, with the rows of C split over the cores. The split depends
 * on the sizes and the number of threads alone, so that the same number gives the same bits. As in
 * {@link NativeMultiplier}, C = A B is computed as C' = B' A'.
 */
final class JavaMultiplier implements Multiplier {

    /** From so many multiplications on, a product is worth the waking of threads. */
    static final long FOR_THREADS = 200_000;

    /** Netlib counts multiplications in an int, and takes a slower way where that overflows. */
    private static final long MOST_AT_ONCE = 1 << 30;

    private final BLAS blas;
    private final int threads;
    private final Words description;

    JavaMultiplier(BLAS blas, int threads, Words description) {
        this.blas = blas;
        this.threads = threads;
        this.description =
                Words.of(
                        "%s, sur %s", "%s, on %s", description, Printable.count(threads, "thread"));
    }

    /** Takes netlib's vectors where the JVM has them, and else its plain Java. */
    static Multiplier make() throws Unavailable {
        Netlib.checkPresent();
        FusedMultiplyAdd.checkFast();
        int threads = Runtime.getRuntime().availableProcessors();
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isPresent()) {
            return new JavaMultiplier(
                    Netlib.ofVectors(),
                    threads,
                    new Words(
                            "le BLAS de netlib en Java, avec des vecteurs",
                            "netlib's BLAS in Java, with vectors"));
        }
        return new JavaMultiplier(
                Netlib.ofPlainJava(),
                threads,
                new Words(
                        "le BLAS de netlib en Java, sans --add-modules jdk.incubator.vector",
                        "netlib's BLAS in Java, without --add-modules jdk.incubator.vector"));
    }

    @Override
    public void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int k = A.numCols;
        int m = B.numCols;
        C.reshape(A.numRows, m);
        if (m == 1) {
            split(
                    A.numRows,
                    k,
                    (row, rows) ->
                            blas.dgemv(
                                    "T", k, rows, 1, A.data, row * k, k, B.data, 0, 1, 0, C.data,
                                    row, 1));
            return;
        }
        // rows of C' = B' A', which are columns there
        split(
                A.numRows,
                (long) k * m,
                (row, rows) ->
                        blas.dgemm(
                                "N", "N", m, rows, k, 1, B.data, 0, m, A.data, row * k, k, 0,
                                C.data, row * m, m));
    }

    @Override
    public void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        int m = A.numCols;
        int k = B.numRows;
        C.reshape(A.numRows, k);
        if (m == 1) {
            VectorVectorMult_DDRM.outerProd(A, B, C);
            return;
        }
        // C' = B A'
        split(
                A.numRows,
                (long) k * m,
                (row, rows) ->
                        blas.dgemm(
                                "T", "N", k, rows, m, 1, B.data, 0, m, A.data, row * m, m, 0,
                                C.data, row * k, k));
    }

    @Override
    public void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int k = A.numRows;
        int n = A.numCols;
        int m = B.numCols;
        C.reshape(n, m);
        if (m == 1) {
            split(
                    n,
                    k,
                    (row, rows) ->
                            blas.dgemv(
                                    "N", rows, k, 1, A.data, row, n, B.data, 0, 1, 0, C.data, row,
                                    1));
            return;
        }
        // C' = B' A
        split(
                n,
                (long) k * m,
                (row, rows) ->
                        blas.dgemm(
                                "N", "T", m, rows, k, 1, B.data, 0, m, A.data, row, n, 0, C.data,
                                row * m, m));
    }

    /** Computes so many rows of C, from one of them on. */
    private interface Part {
        void compute(int row, int rows);
    }

    private void split(int rows, long multiplicationsOfARow, Part part) {
        long multiplications = rows * multiplicationsOfARow;
        if (multiplications < FOR_THREADS || (threads == 1 && multiplications < MOST_AT_ONCE)) {
            part.compute(0, rows);
            return;
        }
        int parts = (int) Math.min(rows, Math.max(threads, 1 + multiplications / MOST_AT_ONCE));
        IntStream.range(0, parts)
                .parallel()
                .forEach(
                        i -> {
                            int first = (int) ((long) rows * i / parts);
                            part.compute(first, (int) ((long) rows * (i + 1) / parts) - first);
                        });
    }

    @Override
    public void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        CommonOps_DDRM.addEquals(A, factor, B);
    }

    @Override
    public Words description() {
        return description;
    }
}
