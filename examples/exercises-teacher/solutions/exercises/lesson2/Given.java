package exercises.lesson2;

import static org.ejml.dense.row.CommonOps_DDRM.mult;

import org.ejml.data.DMatrixRMaj;

/**
 * [fr] Ce qui est donné pour les exercices 2.5 et 2.6. [en] What is given for exercises 2.5 and
 * 2.6.
 */
final class Given {

    /** Z = W X + b. */
    static DMatrixRMaj weightedSums(DMatrixRMaj W, DMatrixRMaj X, DMatrixRMaj b) {
        DMatrixRMaj Z = mult(W, X, null);
        for (int i = 0; i < Z.getNumElements(); i++) {
            Z.data[i] += b.data[i / Z.numCols];
        }
        return Z;
    }

    /** A = tanh(Z). */
    static DMatrixRMaj tanh(DMatrixRMaj Z) {
        DMatrixRMaj A = Z.copy();
        for (int i = 0; i < A.getNumElements(); i++) {
            A.data[i] = Math.tanh(A.data[i]);
        }
        return A;
    }

    /** A = 1 / (1 + e^-Z). */
    static DMatrixRMaj sigmoid(DMatrixRMaj Z) {
        DMatrixRMaj A = Z.copy();
        for (int i = 0; i < A.getNumElements(); i++) {
            A.data[i] = 1 / (1 + Math.exp(-A.data[i]));
        }
        return A;
    }
}
