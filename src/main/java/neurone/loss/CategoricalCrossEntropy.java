package neurone.loss;

import java.util.Optional;
import neurone.activation.Activation;
import neurone.activation.Softmax;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * L = - sum_i y_i log a_i over the classes i; dL/da_i = -y_i / a_i.
 *
 * <p>Each column of targets is a probability distribution over the classes, one-hot or soft. Pairs
 * with {@link Softmax}: L = sum_i y_i (log sum_k e^z_k - z_i) and dL/dz = a - y. Outside the pair a
 * is held at or above e^-100 (as in PyTorch). Immutable.
 */
public record CategoricalCrossEntropy() implements Loss {

    private static final String NAME = "CategoricalCrossEntropy";
    private static final double ROUNDING = 1e-9;

    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Probabilities.checkWithinUnit(
                NAME, "prediction", Yhat, "let the last layer give probabilities");
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            // L = - sum_i y_i log a_i
            sum -= Y.data[i] * Math.log(Probabilities.atLeast(Yhat.data[i]));
        }
        return sum;
    }

    @Override
    public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            // dL/da_i = -y_i / a_i
            dYhat.data[i] = -Y.data[i] / Probabilities.atLeast(Yhat.data[i]);
        }
    }

    @Override
    public Optional<PairedLoss> pairedWith(Activation output) {
        return output instanceof Softmax ? Optional.of(new WithSoftmax()) : Optional.empty();
    }

    @Override
    public void checkOutput(Activation output) {
        Probabilities.checkOutput(
                NAME, output, output instanceof Softmax, "give the last layer a Softmax");
    }

    @Override
    public void checkTargets(DMatrixRMaj Y) {
        Probabilities.checkWithinUnit(NAME, "target in Y", Y, "encode the labels with OneHot");
        for (int column = 0; column < Y.numCols; column++) {
            double sum = 0;
            for (int i = column; i < Y.getNumElements(); i += Y.numCols) {
                sum += Y.data[i];
            }
            if (Math.abs(sum - 1) > ROUNDING) {
                throw new IllegalArgumentException(
                        NAME
                                + " expects each column of Y to sum to 1, got "
                                + sum
                                + " in column "
                                + column
                                + ": encode the labels with OneHot");
            }
        }
    }

    private record WithSoftmax() implements PairedLoss {

        @Override
        public double value(DMatrixRMaj Z, DMatrixRMaj Y) {
            double sum = 0;
            for (int column = 0; column < Y.numCols; column++) {
                sum += columnValue(Z, Y, column);
            }
            return sum;
        }

        private static double columnValue(DMatrixRMaj Z, DMatrixRMaj Y, int column) {
            int m = Y.numCols;
            int end = Y.getNumElements();
            int largest = column;
            for (int i = column + m; i < end; i += m) {
                largest = Z.data[i] > Z.data[largest] ? i : largest;
            }
            double max = Z.data[largest];
            // the largest term is e^0 = 1: left out of the sum, log1p keeps the digits of the rest
            double others = 0;
            double halfDistance = 0;
            for (int i = column; i < end; i += m) {
                others += i == largest ? 0 : Math.exp(Z.data[i] - max);
                // of halves, as max - z may overflow where y is 0
                halfDistance += Y.data[i] * (max / 2 - Z.data[i] / 2);
            }
            // L = log sum_k e^(z_k - max) + sum_i y_i (max - z_i)
            return Math.log1p(others) + 2 * halfDistance;
        }

        @Override
        public void gradient(DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj Y, DMatrixRMaj dZ) {
            // dZ = A - Y
            CommonOps_DDRM.subtract(A, Y, dZ);
        }
    }
}
