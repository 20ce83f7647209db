package neurone.linalg;

import java.util.Locale;
import org.ejml.data.DMatrixRMaj;

/**
 * The three matrix products of a layer: forward W A, backward dZ A' and W' dZ, where ' is the
 * transpose; and W + factor dW, the product with a number that gradient descent adds to W.
 *
 * <p>They are computed in the first of these ways that there is, the fastest first; all but the
 * last need {@code dev.ludovic.netlib:blas} on the class path:
 *
 * <ol>
 *   <li>{@code named}: the BLAS that {@code dev.ludovic.netlib.blas.nativeLibPath} names
 *   <li>{@code system}: the OpenBLAS of the system, or Accelerate on macOS
 *   <li>{@code bundled}: the OpenBLAS of {@code org.bytedeco:openblas}, whose jar for this platform
 *       is on the class path; it is unpacked once into a folder of the user's, or into the one that
 *       the property {@code neurone.cache} names
 *   <li>{@code java}: netlib's BLAS in Java, on all cores; three times as fast where the JVM has
 *       {@code --add-modules jdk.incubator.vector}
 *   <li>{@code ejml}: EJML, on all cores
 * </ol>
 *
 * <p>The system property {@code neurone.products} forces one of them by its name; its other values
 * are {@code auto} and {@code blas}, the first that there is of all but EJML. The choice is made
 * once, and safe for use by several threads. The same way on the same number of threads gives the
 * same bits; another way, another last bit.
 */
public final class Products {

    private static final Choice CHOICE =
            Ways.ofThisProgram().chosen(System.getProperty(Ways.PROPERTY, Ways.AUTO));

    private static final Multiplier MULTIPLIER = CHOICE.multiplier();

    private Products() {}

    /**
     * Returns who multiplies and, in brackets, why nobody faster does.
     *
     * @throws ProductsException if the property asks for what is not to be had, as every method
     *     here
     */
    public static String description() {
        return description(Locale.ENGLISH);
    }

    /** Returns {@link #description()} in French for a French locale, in English for any other. */
    public static String description(Locale locale) {
        return CHOICE.description().in(locale);
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
