package exercises.lesson3;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/** [fr] Dix nombres deviennent dix probabilités. [en] Ten numbers become ten probabilities. */
public final class MySoftmax {

    /**
     * 3.6 [fr] Rend {@code A}, de la taille de {@code Z}. Chaque colonne est un exemple, traité à
     * part : {@code a_i = e^z_i / (e^z_1 + ... + e^z_n)}. {@code Z} peut contenir {@code 1000},
     * dont l'exponentielle est infinie ; or le résultat ne change pas si l'on soustrait un même
     * nombre à toute la colonne. {@code Z} n'est pas modifié.
     *
     * <p>[en] Returns {@code A}, of the size of {@code Z}. Each column is an example, treated by
     * itself: {@code a_i = e^z_i / (e^z_1 + ... + e^z_n)}. {@code Z} may contain {@code 1000},
     * whose exponential is infinite; but the result does not change if the same number is
     * subtracted from the whole column. {@code Z} is not modified.
     */
    public static DMatrixRMaj forward(DMatrixRMaj Z) {
        // begin
        DMatrixRMaj A = new DMatrixRMaj(Z.numRows, Z.numCols);
        for (int e = 0; e < Z.numCols; e++) {
            double max = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < Z.numRows; i++) {
                max = Math.max(max, Z.get(i, e));
            }
            double sum = 0;
            for (int i = 0; i < Z.numRows; i++) {
                A.set(i, e, Math.exp(Z.get(i, e) - max));
                sum += A.get(i, e);
            }
            for (int i = 0; i < Z.numRows; i++) {
                A.set(i, e, A.get(i, e) / sum);
            }
        }
        return A;
        // end
    }
}
