package neurone.loss;

import static neurone.formula.Formula.log;
import static neurone.formula.Formula.number;
import static neurone.formula.LossLaw.A;
import static neurone.formula.LossLaw.Y;

import java.util.Optional;
import java.util.Set;
import neurone.activation.Activation;
import neurone.activation.Activation.Range;
import neurone.activation.Sigmoid;
import neurone.formula.Equation;
import neurone.formula.Formula;
import neurone.formula.LossLaw;
import neurone.layer.Cache;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * L = -y log a - (1 - y) log(1 - a), summed over the outputs; dL/da = -y/a + (1 - y)/(1 - a).
 *
 * <p>Targets are in [0, 1]. On a {@link Sigmoid} both are taken as one function of z: L = y max(-z,
 * 0) + (1 - y) max(z, 0) + log(1 + e^-|z|) and dL/dz = a - y, where (dL/da) g'(z) would be 0/0 once
 * a saturates. On another output a and 1 - a are held at or above e^-100 (as in PyTorch).
 */
public record BinaryCrossEntropy() implements Loss {

    private static final String NAME = "BinaryCrossEntropy";

    @Override
    public double value(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        Shapes.check(Yhat, Y);
        Probabilities.checkPredictions(NAME, Yhat);
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
        Shapes.check(Yhat, Y);
        dYhat.reshape(Y.numRows, Y.numCols);
        for (int i = 0; i < Y.getNumElements(); i++) {
            double a = Yhat.data[i];
            double y = Y.data[i];
            // dL/da = -y/a + (1 - y)/(1 - a)
            dYhat.data[i] = -y / Probabilities.atLeast(a) + (1 - y) / Probabilities.atLeast(1 - a);
        }
    }

    @Override
    public OutputLoss on(Dense output) {
        return output.activation().equals(new Sigmoid())
                ? new WithSigmoid()
                : Loss.super.on(output);
    }

    @Override
    public void checkOutput(Activation output) {
        Probabilities.checkOutput(
                NAME,
                output,
                Set.of(Range.PROBABILITIES),
                output.range() == Range.DISTRIBUTION
                        ? "take CategoricalCrossEntropy, or give the last layer a Sigmoid"
                        : "give the last layer a Sigmoid");
    }

    @Override
    public void checkTargets(DMatrixRMaj Y) {
        Probabilities.checkTargets(
                NAME,
                Y,
                "encode the two classes as 0 and 1",
                "for more than two classes take one-hot targets, Dataset.ofRows(rows, labels,"
                        + " classes), a Softmax with a unit for each, and CategoricalCrossEntropy");
    }

    @Override
    public boolean isOfClasses() {
        return true;
    }

    @Override
    public Optional<LossLaw> law() {
        Formula notA = number(1).minus(A);
        Formula notY = number(1).minus(Y);
        return Optional.of(
                new LossLaw(
                        Y.times(log(A)).plus(notY.times(log(notA))).columnSums().negative(),
                        Y.negative().over(A).plus(notY.over(notA))));
    }

    private record WithSigmoid() implements OutputLoss {

        /** Far from an overflow; a further factor is at most 2. */
        private static final double LARGEST_PRODUCT = 0x1p1000;

        @Override
        public double value(Cache output, DMatrixRMaj Y) {
            double sum = 0;
            // prod (1 + e^-|z|) - 1: one logarithm for all, and small ones keep their digits
            double productLess1 = 0;
            for (int i = 0; i < Y.getNumElements(); i++) {
                double z = output.Z().data[i];
                double y = Y.data[i];
                // L = y max(-z, 0) + (1 - y) max(z, 0) + log(1 + e^-|z|)
                sum += y * Math.max(-z, 0) + (1 - y) * Math.max(z, 0);
                productLess1 += Math.exp(-Math.abs(z)) * (1 + productLess1);
                if (productLess1 > LARGEST_PRODUCT) {
                    sum += Math.log1p(productLess1);
                    productLess1 = 0;
                }
            }
            return sum + Math.log1p(productLess1);
        }

        @Override
        public void backward(Cache output, DMatrixRMaj Y, int m) {
            // dZ = 1/m (A - Y)
            CommonOps_DDRM.subtract(output.A(), Y, output.dZ());
            CommonOps_DDRM.scale(1.0 / m, output.dZ());
        }

        @Override
        public Optional<Equation> law() {
            return Optional.of(Equation.of("dz", A.minus(Y)));
        }
    }
}
