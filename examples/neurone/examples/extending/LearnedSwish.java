package neurone.examples.extending;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.DA;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.exp;
import static neurone.formula.Formula.letter;
import static neurone.formula.Formula.number;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.formula.Formula;
import org.ejml.data.DMatrixRMaj;

/** g(z) = z s with s = 1 / (1 + e^(-beta z)), where each unit learns its beta, from 1 on. */
public record LearnedSwish() implements Activation {
    @Override
    public List<Parameter> newParameters(int units) {
        DMatrixRMaj beta = new DMatrixRMaj(units, 1);
        Arrays.fill(beta.data, 1);
        return List.of(new Parameter("beta", beta));
    }

    @Override
    public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            A.data[i] = Z.data[i] * s(learned.get(0).value().data[i / Z.numCols] * Z.data[i]);
        }
    }

    @Override
    public void backward(
            DMatrixRMaj Z,
            DMatrixRMaj A,
            DMatrixRMaj dA,
            List<Parameter> learned,
            DMatrixRMaj dZ,
            Gradients gradients) {
        DMatrixRMaj beta = learned.get(0).value();
        DMatrixRMaj dBeta = gradients.of(learned.get(0));
        dBeta.zero();
        dZ.reshape(Z.numRows, Z.numCols);
        for (int i = 0; i < Z.getNumElements(); i++) {
            int unit = i / Z.numCols;
            double s = s(beta.data[unit] * Z.data[i]);
            dZ.data[i] = dA.data[i] * (s + beta.data[unit] * A.data[i] * (1 - s));
            dBeta.data[unit] += dA.data[i] * Z.data[i] * A.data[i] * (1 - s);
        }
    }

    private static double s(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    @Override
    public Optional<ActivationLaw> law() {
        Formula beta = letter("beta");
        Formula below = number(1).plus(exp(beta.times(Z).negative()));
        Formula s = letter("s");
        Formula slope = s.plus(beta.times(A).times(number(1).minus(s)));
        return Optional.of(
                ActivationLaw.elementwise(Z.over(below), slope)
                        .using("s", number(1).over(below))
                        .learning(
                                "beta", DA.times(Z).times(A).times(number(1).minus(s)).rowSums()));
    }
}
