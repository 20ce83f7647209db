package neurone.linalg;

import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Multiplies nothing, and says why at each use.
 *
 * @param reason why
 */
record Refusal(Words reason) implements Multiplier {

    @Override
    public void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        throw new ProductsException(reason);
    }

    @Override
    public void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        throw new ProductsException(reason);
    }

    @Override
    public void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        throw new ProductsException(reason);
    }

    @Override
    public void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        throw new ProductsException(reason);
    }

    @Override
    public Words description() {
        throw new ProductsException(reason);
    }
}
