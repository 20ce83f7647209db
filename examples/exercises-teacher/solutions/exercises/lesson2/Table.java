package exercises.lesson2;

import exercises.ToDo;

import org.ejml.data.DMatrixRMaj;

/** [fr] D'un tableau à la matrice {@code X}. [en] From a table to the matrix {@code X}. */
public final class Table {

    /**
     * 2.2 [fr] Un tableau a une ligne par exemple : {@code rows[i][j]} est la valeur {@code j} de
     * l'exemple {@code i}. Rend la matrice {@code X} du cours, un exemple par colonne. Une matrice
     * de zéros se crée par {@code new DMatrixRMaj(lignes, colonnes)} et se remplit par {@code
     * X.set(ligne, colonne, valeur)}.
     *
     * <p>[en] A table has one row for each example: {@code rows[i][j]} is value {@code j} of
     * example {@code i}. Returns the matrix {@code X} of the course, one example per column. A
     * matrix of zeros is made by {@code new DMatrixRMaj(rows, columns)} and filled by {@code
     * X.set(row, column, value)}.
     */
    public static DMatrixRMaj columns(double[][] rows) {
        // begin
        DMatrixRMaj X = new DMatrixRMaj(rows[0].length, rows.length);
        for (int i = 0; i < rows.length; i++) {
            for (int j = 0; j < rows[i].length; j++) {
                X.set(j, i, rows[i][j]);
            }
        }
        return X;
        // end
    }
}
