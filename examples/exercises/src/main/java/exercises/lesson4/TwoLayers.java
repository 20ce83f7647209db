package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.addEquals;
import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.scale;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumRows;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] La rétropropagation d'un réseau à deux couches : tanh, puis une sigmoïde avec l'entropie
 * croisée. Des opérations utiles, qui rendent une nouvelle matrice : {@code subtract(A, B, null)}
 * pour {@code A - B}, {@code multTransA(A, B, null)} pour {@code A' B}, {@code multTransB(A, B,
 * null)} pour {@code A B'}, {@code sumRows(A, null)} pour la somme de chaque ligne. {@code scale(2,
 * A)} multiplie {@code A} sur place.
 *
 * <p>[en] Backpropagation of a network of two layers: tanh, then a sigmoid with the cross-entropy.
 * Useful operations, which return a new matrix: {@code subtract(A, B, null)} for {@code A - B},
 * {@code multTransA(A, B, null)} for {@code A' B}, {@code multTransB(A, B, null)} for {@code A B'},
 * {@code sumRows(A, null)} for the sum of each row. {@code scale(2, A)} multiplies {@code A} in
 * place.
 */
public final class TwoLayers {

    /**
     * 4.5 [fr] La propagation avant est faite : {@code A1 = tanh(Z1)} et {@code A2}, la prédiction.
     * Rend les quatre dérivées de {@code J}, par {@code new Derivatives(dW1, db1, dW2, db2)}.
     * L'ordre est {@code dZ2}, {@code dW2}, {@code db2}, {@code dA1}, {@code dZ1}, {@code dW1},
     * {@code db1}. Pour multiplier entrée par entrée, écrivez une boucle sur {@code dZ1.data}. Les
     * arguments ne sont pas modifiés.
     *
     * <p>[en] Forward propagation is done: {@code A1 = tanh(Z1)} and {@code A2}, the prediction.
     * Returns the four derivatives of {@code J}, by {@code new Derivatives(dW1, db1, dW2, db2)}.
     * The order is {@code dZ2}, {@code dW2}, {@code db2}, {@code dA1}, {@code dZ1}, {@code dW1},
     * {@code db1}. To multiply entry by entry, write a loop over {@code dZ1.data}. The arguments are
     * not modified.
     */
    public static Derivatives backward(
            DMatrixRMaj X, DMatrixRMaj A1, DMatrixRMaj A2, DMatrixRMaj W2, DMatrixRMaj Y) {
        throw new ToDo();
    }

    /**
     * 4.6 [fr] Un pas de descente sur deux couches sans biais. {@code dZ2} est donné. Corrige sur
     * place {@code W2} par {@code W2 = W2 - rate dZ2 A1'}, et {@code W1} par {@code W1 = W1 - rate
     * dZ1 X'}, où {@code dZ1 = (W2' dZ2) * (1 - A1^2)} avec le {@code W2} d'avant le pas. {@code
     * addEquals(W, c, D)} fait {@code W = W + c D} sur place.
     *
     * <p>[en] One step of descent on two layers without biases. {@code dZ2} is given. Corrects in
     * place {@code W2} by {@code W2 = W2 - rate dZ2 A1'}, and {@code W1} by {@code W1 = W1 - rate
     * dZ1 X'}, where {@code dZ1 = (W2' dZ2) * (1 - A1^2)} with the {@code W2} from before the step.
     * {@code addEquals(W, c, D)} does {@code W = W + c D} in place.
     */
    public static void step(
            DMatrixRMaj W1,
            DMatrixRMaj W2,
            DMatrixRMaj X,
            DMatrixRMaj A1,
            DMatrixRMaj dZ2,
            double rate) {
        throw new ToDo();
    }
}
