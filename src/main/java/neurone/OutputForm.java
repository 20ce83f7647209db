package neurone;

import java.util.Optional;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.loss.PairedLoss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** The form of a loss that is in use at the output: by the chain rule, or paired with it. */
sealed interface OutputForm {

    /** Chooses the form; refuses a loss that does not fit the output. */
    static OutputForm of(Loss loss, Activation output) {
        loss.checkOutput(output);
        Optional<PairedLoss> paired = loss.pairedWith(output);
        return paired.isPresent() ? new Pair(paired.get()) : new Chain(loss, new DMatrixRMaj(0, 0));
    }

    /** Returns the buffer of dJ/dYhat; null where nobody computes it. */
    DMatrixRMaj dYhat();

    /** Returns the sum of the losses. */
    double value(Cache cache, DMatrixRMaj Y);

    /** Goes from the cost back through the output layer. */
    void backward(
            Dense output, Cache cache, DMatrixRMaj Y, int m, DMatrixRMaj dX, Gradients gradients);

    /** dYhat = 1/m dL/dYhat, and the layer goes on from there. */
    record Chain(Loss loss, DMatrixRMaj dYhat) implements OutputForm {

        @Override
        public double value(Cache cache, DMatrixRMaj Y) {
            return loss.value(cache.A(), Y);
        }

        @Override
        public void backward(
                Dense output,
                Cache cache,
                DMatrixRMaj Y,
                int m,
                DMatrixRMaj dX,
                Gradients gradients) {
            loss.gradient(cache.A(), Y, dYhat);
            CommonOps_DDRM.scale(1.0 / m, dYhat);
            output.backward(cache, dYhat, dX, gradients);
        }
    }

    /** dZ = 1/m (A - Y) at once. */
    record Pair(PairedLoss loss) implements OutputForm {

        @Override
        public DMatrixRMaj dYhat() {
            return null;
        }

        @Override
        public double value(Cache cache, DMatrixRMaj Y) {
            return loss.value(cache.Z(), Y);
        }

        @Override
        public void backward(
                Dense output,
                Cache cache,
                DMatrixRMaj Y,
                int m,
                DMatrixRMaj dX,
                Gradients gradients) {
            loss.gradient(cache.Z(), cache.A(), Y, cache.dZ());
            CommonOps_DDRM.scale(1.0 / m, cache.dZ());
            output.backwardFromDZ(cache, dX, gradients);
        }
    }
}
