package neurone.examples.extending;

import static neurone.formula.Formula.abs;
import static neurone.formula.Formula.sign;
import static neurone.formula.LossLaw.A;
import static neurone.formula.LossLaw.Y;

import java.util.Optional;
import neurone.formula.LossLaw;
import neurone.loss.Loss;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.SpecializedOps_DDRM;

/** L = |yhat - y|, which a few wild targets do not rule; dL/dyhat = the sign of yhat - y. */
public record MeanAbsoluteError() implements Loss {
    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        return SpecializedOps_DDRM.diffNormP1(Yhat, Y);
    }

    @Override
    public void gradient(DMatrixRMaj Yhat, DMatrixRMaj Y, DMatrixRMaj dYhat) {
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            dYhat.data[i] = Math.signum(Yhat.data[i] - Y.data[i]);
        }
    }

    @Override
    public Optional<LossLaw> law() {
        return Optional.of(new LossLaw(abs(A.minus(Y)).columnSums(), sign(A.minus(Y))));
    }
}
