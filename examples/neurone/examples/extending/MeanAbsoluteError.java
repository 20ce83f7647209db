package neurone.examples.extending;

import static neurone.formula.Formula.abs;
import static neurone.formula.Formula.sign;
import static neurone.formula.LossLaw.A;
import static neurone.formula.LossLaw.Y;

import java.util.Optional;
import neurone.formula.LossLaw;
import neurone.loss.ElementwiseLoss;

/** L = |yhat - y|, which a few wild targets do not rule; dL/dyhat = the sign of yhat - y. */
public record MeanAbsoluteError() implements ElementwiseLoss {
    @Override
    public double value(double yhat, double y) {
        return Math.abs(yhat - y);
    }

    @Override
    public double derivative(double yhat, double y) {
        return Math.signum(yhat - y);
    }

    @Override
    public Optional<LossLaw> law() {
        return Optional.of(new LossLaw(abs(A.minus(Y)).columnSums(), sign(A.minus(Y))));
    }
}
