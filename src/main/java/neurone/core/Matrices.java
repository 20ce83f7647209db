package neurone.core;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** What every package asks of matrices: their shape in words, finite numbers, copies, a norm. */
public final class Matrices {

    private Matrices() {}

    /** Returns the shape as messages write it, such as {@code (8, 2)}. */
    public static String shape(DMatrixRMaj M) {
        return shape(M.numRows, M.numCols);
    }

    /** Returns a shape as messages write it, such as {@code (8, 2)}. */
    public static String shape(int rows, int columns) {
        return "(" + rows + ", " + columns + ")";
    }

    /** Returns whether no number is NaN or infinite. */
    public static boolean isFinite(DMatrixRMaj M) {
        // a sum is finite only if each number is; that of finite numbers may overflow
        return Double.isFinite(Sums.of(M.data, 0, M.getNumElements())) || indexOfNotFinite(M) < 0;
    }

    /** Returns where the first number lies in a matrix that is not finite; -1 if all are. */
    public static int indexOfNotFinite(DMatrixRMaj M) {
        int size = M.getNumElements();
        for (int i = 0; i < size; i++) {
            if (!Double.isFinite(M.data[i])) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Says which number of a matrix is not finite, and where, such as {@code NaN in row 2, column 1
     * (counted from 0)}.
     *
     * @param M with a number that is NaN or infinite
     */
    public static String firstNotFinite(DMatrixRMaj M) {
        int i = indexOfNotFinite(M);
        return M.data[i] + " in " + place(M, i);
    }

    /**
     * Returns where a number of a matrix lies, such as {@code row 2, column 1 (counted from 0)}.
     *
     * @param index of the number in {@code M.data}
     */
    public static String place(DMatrixRMaj M, int index) {
        return "row " + index / M.numCols + ", column " + index % M.numCols + " (counted from 0)";
    }

    /**
     * Refuses a matrix with a number that is NaN or infinite.
     *
     * @param name of the matrix, for the message
     * @throws IllegalArgumentException if there is one, saying where
     */
    public static void checkFinite(String name, DMatrixRMaj M) {
        if (!isFinite(M)) {
            throw new IllegalArgumentException(
                    name + " has " + firstNotFinite(M) + ": every number must be finite");
        }
    }

    /** Returns the largest absolute value; NaN if a number is NaN, 0 if there is none. */
    public static double largest(DMatrixRMaj M) {
        double largest = 0;
        int size = M.getNumElements();
        for (int i = 0; i < size; i++) {
            largest = Math.max(largest, Math.abs(M.data[i]));
        }
        return largest;
    }

    /** Returns a copy of each. */
    public static List<DMatrixRMaj> copies(List<DMatrixRMaj> matrices) {
        return matrices.stream().map(DMatrixRMaj::copy).toList();
    }

    /**
     * Copies each matrix of a list into its partner in another.
     *
     * @param from matrices of the shapes of those in {@code to}
     * @param to Modified.
     */
    public static void copy(List<DMatrixRMaj> from, List<DMatrixRMaj> to) {
        for (int i = 0; i < from.size(); i++) {
            to.get(i).setTo(from.get(i));
        }
    }
}
