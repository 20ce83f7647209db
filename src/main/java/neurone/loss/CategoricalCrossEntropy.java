package neurone.loss;

import static neurone.formula.Formula.log;
import static neurone.formula.LossLaw.A;
import static neurone.formula.LossLaw.Y;

import java.util.Optional;
import java.util.Set;
import neurone.activation.Activation;
import neurone.activation.Activation.Range;
import neurone.activation.Softmax;
import neurone.formula.Equation;
import neurone.formula.LossLaw;
import neurone.layer.Cache;
import neurone.layer.Dense;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * L = - sum_i y_i log a_i over the classes i; dL/da_i = -y_i / a_i.
 *
 * <p>Each column of targets is a probability distribution over the classes, one-hot or soft. On a
 * {@link Softmax} both are taken as one function of z: L = sum_i y_i (log sum_k e^z_k - z_i) and
 * dL/dz = a - y. On another output a is held at or above e^-100 (as in PyTorch).
 */
public record CategoricalCrossEntropy() implements Loss {

    private static final String NAME = "CategoricalCrossEntropy";
    private static final Words ONE =
            new Words("car les y d'un exemple ont pour somme 1", "as the y of an example sum to 1");

    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Shapes.check(Yhat, Y);
        Probabilities.checkPredictions(NAME, Yhat);
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            // L = - sum_i y_i log a_i
            sum -= Y.data[i] * Math.log(Probabilities.atLeast(Yhat.data[i]));
        }
        return sum;
    }

    @Override
    public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        Shapes.check(Yhat, Y);
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            // dL/da_i = -y_i / a_i
            dYhat.data[i] = -Y.data[i] / Probabilities.atLeast(Yhat.data[i]);
        }
    }

    @Override
    public OutputLoss on(Dense output) {
        return output.activation().equals(new Softmax())
                ? new WithSoftmax()
                : Loss.super.on(output);
    }

    @Override
    public void checkOutput(Activation output) {
        Probabilities.checkOutput(
                NAME, output, Set.of(Range.DISTRIBUTION), "give the last layer a Softmax");
    }

    @Override
    public void checkTargets(DMatrixRMaj Y) {
        String advice = "encode the labels with OneHot";
        Probabilities.checkTargets(NAME, Y, advice, advice);
        for (int column = 0; column < Y.numCols; column++) {
            double sum = 0;
            for (int i = column; i < Y.getNumElements(); i += Y.numCols) {
                sum += Y.data[i];
            }
            if (Math.abs(sum - 1) > Probabilities.ROUNDING) {
                throw new IllegalArgumentException(
                        NAME
                                + " expects each column of Y to sum to 1, got "
                                + sum
                                + " in column "
                                + column
                                + " (counted from 0): encode the labels with OneHot");
            }
        }
    }

    @Override
    public boolean isOfClasses() {
        return true;
    }

    @Override
    public Optional<LossLaw> law() {
        return Optional.of(
                new LossLaw(Y.times(log(A)).columnSums().negative(), Y.negative().over(A)));
    }

    private record WithSoftmax() implements OutputLoss {

        @Override
        public double value(Cache output, DMatrixRMaj Y) {
            double sum = 0;
            for (int column = 0; column < Y.numCols; column++) {
                sum += columnValue(output.Z(), output.A(), Y, column);
            }
            return sum;
        }

        private static double columnValue(DMatrixRMaj Z, DMatrixRMaj A, DMatrixRMaj Y, int column) {
            int m = Y.numCols;
            int end = Y.getNumElements();
            int largest = column;
            for (int i = column + m; i < end; i += m) {
                largest = Z.data[i] > Z.data[largest] ? i : largest;
            }
            double max = Z.data[largest];
            // the largest term is e^0 = 1: left out of the sum, log1p keeps the digits of the rest,
            // of which each is e^(z_k - max) = a_k / a_largest
            double others = 0;
            double halfDistance = 0;
            for (int i = column; i < end; i += m) {
                others += i == largest ? 0 : A.data[i];
                // of halves, as max - z may overflow where y is 0
                halfDistance += Y.data[i] * (max / 2 - Z.data[i] / 2);
            }
            // L = log sum_k e^(z_k - max) + sum_i y_i (max - z_i)
            return Math.log1p(others / A.data[largest]) + 2 * halfDistance;
        }

        @Override
        public void backward(Cache output, DMatrixRMaj Y, int m) {
            // dZ = 1/m (A - Y)
            CommonOps_DDRM.subtract(output.A(), Y, output.dZ());
            CommonOps_DDRM.scale(1.0 / m, output.dZ());
        }

        @Override
        public Optional<Equation> law() {
            return Optional.of(Equation.of("dz", A.minus(Y)).noted(ONE));
        }
    }
}
