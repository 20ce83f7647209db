package neurone.linalg;

import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * A way to compute what {@link Products} offers, which says what each of them is. A single example
 * is a vector, and takes the products of a matrix and a vector: the others are made for blocks, and
 * several times slower on a single column.
 */
interface Multiplier {

    void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C);

    void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work);

    void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C);

    void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B);

    /** Returns its name, as a user would say it. */
    Words description();
}
