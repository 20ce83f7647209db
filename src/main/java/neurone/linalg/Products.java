package neurone.linalg;

import org.ejml.data.DMatrixRMaj;

/**
 * The three matrix products of a layer: forward W A, backward dZ A' and W' dZ, where ' is the
 * transpose; and W + factor dW, the product with a number that gradient descent adds to W.
 *
 * <p>They are computed by the system's BLAS where {@code dev.ludovic.netlib:blas} is on the class
 * path and finds one, else by EJML. The system property {@code neurone.products} forces it: {@code
 * auto}, {@code ejml} or {@code blas}. The choice is made once, and safe for use by several
 * threads.
 */
public final class Products {

    private static final Multiplier MULTIPLIER =
            MultiplierChoice.onClassPath()
                    .of(System.getProperty(MultiplierChoice.PROPERTY, "auto"));

    private Products() {}

    /** Returns who multiplies: EJML, or netlib with the system's BLAS or its own in Java. */
    public static String description() {
        return MULTIPLIER.description();
    }

    /**
     * C = A B.
     *
     * @param A (n, k). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, m). Modified.
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        checkFit("the product A B", A.numCols, "columns of A", B.numRows, "rows of B");
        MULTIPLIER.multiply(A, B, C);
    }

    /**
     * C = A B'.
     *
     * @param A (n, m). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, k). Modified.
     * @param work room for B', where a product along its rows is the faster one. Modified.
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static void multiplyTransB(
            DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        checkFit("the product A B'", A.numCols, "columns of A", B.numCols, "columns of B");
        MULTIPLIER.multiplyTransB(A, B, C, work);
    }

    /**
     * C = A' B.
     *
     * @param A (k, n). Not modified.
     * @param B (k, m). Not modified.
     * @param C reshaped to (n, m). Modified.
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        checkFit("the product A' B", A.numRows, "rows of A", B.numRows, "rows of B");
        MULTIPLIER.multiplyTransA(A, B, C);
    }

    /**
     * A = A + factor B: with factor = -learningRate, a step down the gradient B.
     *
     * @param A (n, m). Modified.
     * @param factor finite
     * @param B (n, m). Not modified.
     * @throws IllegalArgumentException if the shapes differ
     */
    public static void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        checkFit("A + factor B", A.numRows, "rows of A", B.numRows, "rows of B");
        checkFit("A + factor B", A.numCols, "columns of A", B.numCols, "columns of B");
        MULTIPLIER.addMultiple(A, factor, B);
    }

    private static void checkFit(
            String what, int first, String firstName, int second, String secondName) {
        if (first != second) {
            throw new IllegalArgumentException(
                    what
                            + " expects as many "
                            + firstName
                            + " as "
                            + secondName
                            + ", got "
                            + first
                            + " and "
                            + second);
        }
    }
}
