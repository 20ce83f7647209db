package neurone.linalg;

import java.util.function.Supplier;
import org.ejml.data.DMatrixRMaj;

/**
 * Multiplies nothing, and says why at each use.
 *
 * @param reason makes the exception anew, so that it tells where the use was
 */
record Refusal(Supplier<RuntimeException> reason) implements Multiplier {

    @Override
    public void multiply(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        throw reason.get();
    }

    @Override
    public void multiplyTransB(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C, DMatrixRMaj work) {
        throw reason.get();
    }

    @Override
    public void multiplyTransA(DMatrixRMaj A, DMatrixRMaj B, DMatrixRMaj C) {
        throw reason.get();
    }

    @Override
    public void addMultiple(DMatrixRMaj A, double factor, DMatrixRMaj B) {
        throw reason.get();
    }

    @Override
    public String description() {
        throw reason.get();
    }
}
