package neurone.linalg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each way to multiply against sums written out. */
class MultiplierTest {

    /**
     * n, k and m: single rows and columns, a layer on a single example, and sizes around every
     * threshold.
     */
    private static final List<int[]> SIZES =
            List.of(
                    new int[] {1, 1, 1},
                    new int[] {1, 1, 7},
                    new int[] {5, 1, 1},
                    new int[] {1, 9, 1},
                    new int[] {5, 9, 1},
                    new int[] {200, 784, 1},
                    new int[] {1, 784, 400},
                    new int[] {500, 1, 600},
                    new int[] {3, 4, 5},
                    new int[] {15, 16, 17},
                    new int[] {16, 15, 17},
                    new int[] {16, 16, 31},
                    new int[] {17, 33, 64},
                    new int[] {79, 79, 80},
                    new int[] {80, 79, 80},
                    new int[] {80, 80, 80},
                    new int[] {10, 500, 101},
                    new int[] {128, 200, 64});

    /** Those above, and what nobody thought of. */
    private static List<int[]> sizes() {
        SplittableRandom random = new SplittableRandom(2);
        return Stream.concat(
                        SIZES.stream(),
                        Stream.generate(() -> random.ints(3, 1, 41).toArray()).limit(50))
                .toList();
    }

    /** All that one JVM can have: it has one native library. */
    static Stream<Multiplier> sides() throws Unavailable {
        return Stream.of(
                new EjmlMultiplier(),
                new JavaMultiplier(Netlib.ofPlainJava(), 1, Words.same("one thread")),
                new JavaMultiplier(Netlib.ofPlainJava(), 3, Words.same("three threads")),
                Ways.ofThisProgram().chosen(Ways.AUTO).multiplier());
    }

    private final SplittableRandom random = new SplittableRandom(1);

    private DMatrixRMaj random(int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Arrays.setAll(matrix.data, i -> random.nextDouble(-1, 1));
        return matrix;
    }

    private static DMatrixRMaj turned(DMatrixRMaj A) {
        DMatrixRMaj T = new DMatrixRMaj(A.numCols, A.numRows);
        for (int i = 0; i < A.numRows; i++) {
            for (int j = 0; j < A.numCols; j++) {
                T.set(j, i, A.get(i, j));
            }
        }
        return T;
    }

    private static void assertProduct(DMatrixRMaj C, DMatrixRMaj A, DMatrixRMaj B) {
        assertThat(C.numRows).isEqualTo(A.numRows);
        assertThat(C.numCols).isEqualTo(B.numCols);
        double largestError = 0;
        for (int i = 0; i < A.numRows; i++) {
            for (int j = 0; j < B.numCols; j++) {
                double sum = 0;
                for (int k = 0; k < A.numCols; k++) {
                    sum += A.get(i, k) * B.get(k, j);
                }
                // NaN if one of them is
                largestError = Math.max(largestError, Math.abs(C.get(i, j) - sum));
            }
        }
        assertThat(largestError).as(shapes(A, B)).isLessThan(1e-12);
    }

    private static String shapes(DMatrixRMaj A, DMatrixRMaj B) {
        return "(%d, %d) (%d, %d)".formatted(A.numRows, A.numCols, B.numRows, B.numCols);
    }

    /** Another shape and no number, so that a product that was not computed is noticed. */
    private static void spoil(DMatrixRMaj C) {
        C.reshape(3, 2);
        Arrays.fill(C.data, Double.NaN);
    }

    @Test
    void ejmlTurnsBWhereBothHaveTheRowsForIt() {
        int enough = EjmlMultiplier.FOR_TRANSPOSE;
        assertThat(roomUsed(enough, enough)).isPositive();
        assertThat(roomUsed(enough - 1, enough)).isZero();
        assertThat(roomUsed(enough, enough - 1)).isZero();
    }

    private int roomUsed(int rowsOfA, int rowsOfB) {
        DMatrixRMaj work = new DMatrixRMaj(0, 0);
        new EjmlMultiplier()
                .multiplyTransB(
                        random(rowsOfA, 4), random(rowsOfB, 4), new DMatrixRMaj(0, 0), work);
        return work.getNumElements();
    }

    @ParameterizedTest
    @MethodSource("sides")
    void givesTheProductsOfEverySizeInBuffersOfAnySize(Multiplier side) {
        DMatrixRMaj C = new DMatrixRMaj(200, 200);
        DMatrixRMaj work = random(3, 3);
        for (int[] size : sizes()) {
            DMatrixRMaj A = random(size[0], size[1]);
            DMatrixRMaj B = random(size[1], size[2]);
            DMatrixRMaj copyOfA = A.copy();
            DMatrixRMaj copyOfB = B.copy();
            spoil(C);
            side.multiply(A, B, C);
            assertProduct(C, A, B);
            spoil(C);
            side.multiplyTransB(A, turned(B), C, work);
            assertProduct(C, A, B);
            spoil(C);
            side.multiplyTransA(turned(A), B, C);
            assertProduct(C, A, B);
            assertThat(A.data).isEqualTo(copyOfA.data);
            assertThat(B.data).isEqualTo(copyOfB.data);
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void addsAMultipleInPlaceForEverySizeAroundTheThreshold(Multiplier side) {
        int threshold = NativeMultiplier.FOR_THREADS;
        for (int size : new int[] {1, 7, threshold - 1, threshold, threshold + 1, 3 * threshold}) {
            // room for more than its numbers, which is left alone
            DMatrixRMaj A = random(1, size + 1);
            A.reshape(size, 1);
            DMatrixRMaj B = random(size, 1);
            double[] before = A.data.clone();
            double[] copyOfB = B.data.clone();
            side.addMultiple(A, -0.3, B);
            double largestError = 0;
            for (int i = 0; i < size; i++) {
                double error = Math.abs(A.data[i] - (before[i] - 0.3 * copyOfB[i]));
                largestError = Math.max(largestError, error);
            }
            assertThat(largestError).as("%d numbers", size).isLessThan(1e-15);
            assertThat(A.data[size]).isEqualTo(before[size]);
            assertThat(B.data).isEqualTo(copyOfB);
        }
    }

    @ParameterizedTest
    @MethodSource("sides")
    void passesNaNOnSoThatItIsNoticed(Multiplier side) {
        DMatrixRMaj A = random(2, 2);
        A.set(0, 0, Double.NaN);
        DMatrixRMaj C = new DMatrixRMaj(0, 0);
        side.multiply(A, random(2, 2), C);
        assertThat(C.get(0, 0)).isNaN();
        C.fill(Double.NaN);
        side.multiply(random(2, 2), random(2, 2), C);
        assertThat(C.get(0, 0)).isFinite();
    }

    @Test
    void givesTheSameBitsEachTimeOnTheSameThreads() throws Unavailable {
        Multiplier java = new JavaMultiplier(Netlib.ofPlainJava(), 3, Words.same("three threads"));
        DMatrixRMaj A = random(101, 97);
        DMatrixRMaj B = random(97, 103);
        DMatrixRMaj first = new DMatrixRMaj(0, 0);
        DMatrixRMaj again = new DMatrixRMaj(0, 0);
        java.multiply(A, B, first);
        for (int i = 0; i < 20; i++) {
            java.multiply(A, B, again);
            assertThat(again.data).isEqualTo(first.data);
        }
    }
}
