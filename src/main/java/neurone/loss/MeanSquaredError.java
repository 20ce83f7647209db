package neurone.loss;

import static neurone.formula.Formula.number;
import static neurone.formula.LossLaw.A;
import static neurone.formula.LossLaw.Y;

import java.util.Optional;
import neurone.formula.LossLaw;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * L = (yhat - y)^2, summed over the outputs, without a 1/2; dL/dyhat = 2 (yhat - y). For
 * regression.
 */
public record MeanSquaredError() implements Loss {

    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Shapes.check(Yhat, Y);
        double sum = 0;
        for (int i = 0; i < Y.getNumElements(); i++) {
            double error = Yhat.data[i] - Y.data[i];
            sum += error * error;
        }
        return sum;
    }

    @Override
    public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        Shapes.check(Yhat, Y);
        // dYhat = 2 (Yhat - Y)
        CommonOps_DDRM.subtract(Yhat, Y, dYhat);
        CommonOps_DDRM.scale(2, dYhat);
    }

    @Override
    public Optional<LossLaw> law() {
        return Optional.of(
                new LossLaw(A.minus(Y).power(2).columnSums(), number(2).times(A.minus(Y))));
    }
}
