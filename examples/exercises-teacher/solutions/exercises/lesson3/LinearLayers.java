package exercises.lesson3;

import static org.ejml.dense.row.CommonOps_DDRM.add;
import static org.ejml.dense.row.CommonOps_DDRM.mult;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] Deux couches sans fonction d'activation, {@code W2 (W1 x + b1) + b2}, n'en font qu'une,
 * {@code W x + b}. {@code mult(A, B, null)} et {@code add(A, B, null)} rendent une nouvelle
 * matrice.
 *
 * <p>[en] Two layers without an activation function, {@code W2 (W1 x + b1) + b2}, are only one,
 * {@code W x + b}. {@code mult(A, B, null)} and {@code add(A, B, null)} return a new matrix.
 */
public final class LinearLayers {

    /**
     * 3.5 [fr] Rend le {@code W} de cette seule couche. [en] Returns the {@code W} of that one
     * layer.
     */
    public static DMatrixRMaj weights(DMatrixRMaj W1, DMatrixRMaj W2) {
        // begin
        return mult(W2, W1, null);
        // end
    }

    /**
     * 3.5 [fr] Rend le {@code b} de cette seule couche. [en] Returns the {@code b} of that one
     * layer.
     */
    public static DMatrixRMaj biases(DMatrixRMaj b1, DMatrixRMaj W2, DMatrixRMaj b2) {
        // begin
        return add(mult(W2, b1, null), b2, null);
        // end
    }
}
