package neurone.formula;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import org.ejml.data.DMatrixRMaj;

/** Loops over the numbers of matrices. */
final class Elements {

    private Elements() {}

    static DMatrixRMaj of(DoubleUnaryOperator f, DMatrixRMaj A) {
        return of((a, same) -> f.applyAsDouble(a), A, A);
    }

    /** A row, a column or a number beside a larger matrix stands for a whole one. */
    static DMatrixRMaj of(DoubleBinaryOperator f, DMatrixRMaj A, DMatrixRMaj B) {
        DMatrixRMaj C =
                new DMatrixRMaj(Math.max(A.numRows, B.numRows), Math.max(A.numCols, B.numCols));
        for (int row = 0; row < C.numRows; row++) {
            for (int column = 0; column < C.numCols; column++) {
                C.set(row, column, f.applyAsDouble(at(A, row, column), at(B, row, column)));
            }
        }
        return C;
    }

    private static double at(DMatrixRMaj A, int row, int column) {
        return A.get(A.numRows == 1 ? 0 : row, A.numCols == 1 ? 0 : column);
    }

    static DMatrixRMaj diagonal(DMatrixRMaj column) {
        DMatrixRMaj D = new DMatrixRMaj(column.numRows, column.numRows);
        for (int i = 0; i < column.numRows; i++) {
            D.set(i, i, column.data[i]);
        }
        return D;
    }
}
