package neurone.loss;

import java.util.Optional;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * L = -y log a - (1 - y) log(1 - a), summed over the outputs; dL/da = -y/a + (1 - y)/(1 - a).
 *
 * <p>Targets are in [0, 1]. Pairs with {@link Sigmoid}: L = max(z, 0) - z y + log(1 + e^-|z|) and
 * dL/dz = a - y. Outside the pair a and 1 - a are held at or above e^-100 (as in PyTorch).
 * Immutable.
 */
public record BinaryCrossEntropy() implements Loss {

    private static final String NAME = "BinaryCrossEntropy";

    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Probabilities.checkWithinUnit(
                NAME, "prediction", Yhat, "let the last layer give probabilities");
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            double a = Yhat.data[i];
            double y = Y.data[i];
            // L = -y log a - (1 - y) log(1 - a)
            sum -=
                    y * Math.log(Probabilities.atLeast(a))
                            + (1 - y) * Math.log(Probabilities.atLeast(1 - a));
        }
        return sum;
    }

    @Override
    public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            double a = Yhat.data[i];
            double y = Y.data[i];
            // dL/da = -y/a + (1 - y)/(1 - a)
            dYhat.data[i] = -y / Probabilities.atLeast(a) + (1 - y) / Probabilities.atLeast(1 - a);
        }
    }

    @Override
    public Optional<PairedLoss> pairedWith(Activation output) {
        return output instanceof Sigmoid ? Optional.of(new WithSigmoid()) : Optional.empty();
    }

    @Override
    public void checkOutput(Activation output) {
        Probabilities.checkOutput(
                NAME,
                output,
                output instanceof Sigmoid || output instanceof Softmax,
                "give the last layer a Sigmoid");
    }

    @Override
    public void checkTargets(DMatrixRMaj Y) {
        Probabilities.checkWithinUnit(NAME, "target in Y", Y, "encode the two classes as 0 and 1");
    }

    private record WithSigmoid() implements PairedLoss {

        @Override
        public double value(DMatrixRMaj Z, DMatrixRMaj Y) {
            double sum = 0;
            for (int i = 0; i < Y.getNumElements(); i++) {
                double z = Z.data[i];
                // L = max(z, 0) - z y + log(1 + e^-|z|)
                sum += Math.max(z, 0) - z * Y.data[i] + Math.log1p(Math.exp(-Math.abs(z)));
            }
            return sum;
        }

        @Override
        public void gradient(DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj Y, DMatrixRMaj dZ) {
            // dZ = A - Y
            CommonOps_DDRM.subtract(A, Y, dZ);
        }
    }
}
