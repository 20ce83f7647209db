package exercises.lesson2;

import static org.ejml.dense.row.CommonOps_DDRM.mult;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] {@code Z = W X + b}, de deux façons. {@code W} : {@code (n1, nx)}, {@code X} : {@code (nx,
 * m)}, {@code b} : {@code (n1, 1)}. Les arguments ne sont pas modifiés.
 *
 * <p>[en] {@code Z = W X + b}, in two ways. {@code W}: {@code (n1, nx)}, {@code X}: {@code (nx,
 * m)}, {@code b}: {@code (n1, 1)}. The arguments are not modified.
 */
public final class WeightedSums {

    /**
     * 2.3 [fr] Avec trois boucles, sans produit de matrices. {@code W.get(i, j)} lit un nombre,
     * {@code W.numRows} et {@code W.numCols} donnent la taille.
     *
     * <p>[en] With three loops, without a product of matrices. {@code W.get(i, j)} reads a number,
     * {@code W.numRows} and {@code W.numCols} give the size.
     */
    public static DMatrixRMaj loops(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b) {
        // begin
        DMatrixRMaj Z = new DMatrixRMaj(W.numRows, X.numCols);
        for (int i = 0; i < W.numRows; i++) {
            for (int e = 0; e < X.numCols; e++) {
                double z = b.get(i, 0);
                for (int j = 0; j < W.numCols; j++) {
                    z += W.get(i, j) * X.get(j, e);
                }
                Z.set(i, e, z);
            }
        }
        return Z;
        // end
    }

    /**
     * 2.4 [fr] Avec un produit : {@code mult(W, X, null)} rend la nouvelle matrice {@code W X}.
     * Ajoutez ensuite {@code b} à chaque colonne.
     *
     * <p>[en] With a product: {@code mult(W, X, null)} returns the new matrix {@code W X}. Then add
     * {@code b} to every column.
     */
    public static DMatrixRMaj product(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b) {
        // begin
        DMatrixRMaj Z = mult(W, X, null);
        for (int i = 0; i < Z.numRows; i++) {
            for (int e = 0; e < Z.numCols; e++) {
                Z.set(i, e, Z.get(i, e) + b.get(i, 0));
            }
        }
        return Z;
        // end
    }
}
