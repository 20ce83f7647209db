package neurone.linalg;

import dev.ludovic.netlib.blas.BLAS;
import java.util.stream.IntStream;
import neurone.words.Printable;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The products by netlib's BLAS in Java, with the rows of C split over the cores. The split depends
 * on the sizes and the number of threads alone, so that the same number gives the same bits.
 */
final class JavaMultiplier extends BlasMultiplier {

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
    void multiplyVector(int rows, int columns, double[] M, double[] x, DMatrixRMaj y) {
        split(
                rows,
                columns,
                (first, count) ->
                        blas.dgemv(
                                "N", count, columns, 1, M, first, rows, x, 0, 1, 0, y.data, first,
                                1));
    }

    @Override
    void multiplyVectorTransM(int rows, int columns, double[] M, double[] x, DMatrixRMaj y) {
        split(
                columns,
                rows,
                (first, count) ->
                        blas.dgemv(
                                "T",
                                rows,
                                count,
                                1,
                                M,
                                first * rows,
                                rows,
                                x,
                                0,
                                1,
                                0,
                                y.data,
                                first,
                                1));
    }

    @Override
    void multiplyMatrices(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int m = B.numCols;
        int k = A.numCols;
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
    void multiplyMatricesTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int m = A.numCols;
        int k = B.numRows;
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
    void multiplyMatricesTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        int k = A.numRows;
        int n = A.numCols;
        int m = B.numCols;
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
