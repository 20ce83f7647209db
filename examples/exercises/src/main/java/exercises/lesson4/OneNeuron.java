package exercises.lesson4;

import static org.ejml.dense.row.CommonOps_DDRM.multTransA;
import static org.ejml.dense.row.CommonOps_DDRM.multTransB;
import static org.ejml.dense.row.CommonOps_DDRM.scale;
import static org.ejml.dense.row.CommonOps_DDRM.subtract;
import static org.ejml.dense.row.CommonOps_DDRM.sumRows;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] La rétropropagation d'une couche. Des opérations utiles, qui rendent une nouvelle matrice :
 * {@code subtract(A, B, null)} pour {@code A - B}, {@code multTransA(A, B, null)} pour {@code A'
 * B}, {@code multTransB(A, B, null)} pour {@code A B'}, {@code sumRows(A, null)} pour la somme de
 * chaque ligne. {@code scale(2, A)} multiplie {@code A} sur place.
 *
 * <p>[en] Backpropagation of one layer. Useful operations, which return a new matrix: {@code
 * subtract(A, B, null)} for {@code A - B}, {@code multTransA(A, B, null)} for {@code A' B}, {@code
 * multTransB(A, B, null)} for {@code A B'}, {@code sumRows(A, null)} for the sum of each row.
 * {@code scale(2, A)} multiplies {@code A} in place.
 */
public final class OneNeuron {

    /**
     * 4.2 [fr] La sortie {@code A} vient d'une sigmoïde, la perte est l'entropie croisée. Rend
     * {@code dZ}, la dérivée du coût {@code J} (une moyenne sur {@code m} exemples) par rapport à
     * {@code Z}. {@code A} et {@code Y} ont la taille {@code (n, m)}.
     *
     * <p>[en] The output {@code A} comes from a sigmoid, the loss is the cross-entropy. Returns
     * {@code dZ}, the derivative of the cost {@code J} (a mean over {@code m} examples) with
     * respect to {@code Z}. {@code A} and {@code Y} have the shape {@code (n, m)}.
     */
    public static DMatrixRMaj dZ(DMatrixRMaj A, DMatrixRMaj Y) {
        throw new ToDo();
    }

    /**
     * 4.3 [fr] Rend {@code dW}, de la taille de {@code W}, à partir de {@code dZ}, de taille {@code
     * (n, m)}, et de l'entrée {@code X} de la couche, de taille {@code (nx, m)}. {@code dZ} est
     * déjà divisé par {@code m}.
     *
     * <p>[en] Returns {@code dW}, of the shape of {@code W}, from {@code dZ}, of shape {@code (n,
     * m)}, and the input {@code X} of the layer, of shape {@code (nx, m)}. {@code dZ} is already
     * divided by {@code m}.
     */
    public static DMatrixRMaj dW(DMatrixRMaj dZ, DMatrixRMaj X) {
        throw new ToDo();
    }

    /**
     * 4.4 [fr] Rend {@code db}, de la taille {@code (n, 1)} de {@code b}, à partir de {@code dZ},
     * qui est déjà divisé par {@code m}.
     *
     * <p>[en] Returns {@code db}, of the shape {@code (n, 1)} of {@code b}, from {@code dZ}, which
     * is already divided by {@code m}.
     */
    public static DMatrixRMaj db(DMatrixRMaj dZ) {
        throw new ToDo();
    }
}
