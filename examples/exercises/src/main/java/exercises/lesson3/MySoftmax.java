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
        throw new ToDo();
    }
}
