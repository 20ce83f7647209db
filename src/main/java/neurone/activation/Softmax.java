package neurone.activation;

import static neurone.formula.ActivationLaw.A;
import static neurone.formula.ActivationLaw.DA;
import static neurone.formula.ActivationLaw.JACOBIAN;
import static neurone.formula.ActivationLaw.Z;
import static neurone.formula.Formula.diagonal;
import static neurone.formula.Formula.exp;
import static neurone.formula.Formula.letter;

import java.util.List;
import java.util.Optional;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.formula.ActivationLaw;
import neurone.formula.Equation;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/**
 * Each column becomes a probability distribution: a_i = e^z_i / sum_k e^z_k.
 *
 * <p>Its derivative mixes the rows of a column: da_i/dz_j = a_i (delta_ij - a_j), and so dz_i = a_i
 * (da_i - sum_k da_k a_k). For the output of a classifier.
 */
public record Softmax() implements Activation {

    private static final Words MIXES =
            new Words(
                    "Softmax mélange les lignes : da_i/dz_j = a_i([i=j]-a_j), ici pour le premier"
                            + " exemple. Multiplier par cette jacobienne revient aux deux lignes"
                            + " suivantes.",
                    "Softmax mixes the rows: da_i/dz_j = a_i([i=j]-a_j), here for the first"
                            + " example. Multiplying by this Jacobian is what the next two lines"
                            + " do.");

    @Override
    public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int column = 0; column < Z.numCols; column++) {
            forwardColumn(Z, column, A);
        }
    }

    private static void forwardColumn(DMatrixRMaj Z, int column, DMatrixRMaj A) {
        int m = Z.numCols;
        int end = Z.getNumElements();
        double max = Double.NEGATIVE_INFINITY;
        for (int i = column; i < end; i += m) {
            max = Math.max(max, Z.data[i]);
        }
        // shifted by the maximum, the same fraction cannot overflow
        double sum = 0;
        for (int i = column; i < end; i += m) {
            A.data[i] = Math.exp(Z.data[i] - max);
            sum += A.data[i];
        }
        for (int i = column; i < end; i += m) {
            A.data[i] /= sum;
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
        dZ.reshape(Z.numRows, Z.numCols);
        int m = Z.numCols;
        int end = Z.getNumElements();
        for (int column = 0; column < m; column++) {
            double weighted = 0;
            for (int i = column; i < end; i += m) {
                weighted += dA.data[i] * A.data[i];
            }
            for (int i = column; i < end; i += m) {
                dZ.data[i] = A.data[i] * (dA.data[i] - weighted);
            }
        }
    }

    @Override
    public Range range() {
        return Range.DISTRIBUTION;
    }

    /** Refuses one unit, which would give 1 for every example. */
    @Override
    public void checkOutputs(int units) {
        if (units == 1) {
            throw new IllegalArgumentException(
                    "a Softmax of one unit gives 1 for every example and learns nothing: for two"
                            + " classes give the last layer a Sigmoid; for more, a unit for each and"
                            + " one-hot targets, Dataset.ofRows(rows, labels, classes)");
        }
    }

    @Override
    public Optional<ActivationLaw> law() {
        return Optional.of(
                new ActivationLaw(
                        List.of(Equation.of("a", exp(Z).over(exp(Z).columnSums()))),
                        List.of(
                                Equation.of(JACOBIAN, diagonal(A).minus(A.dot(A.transpose())))
                                        .noted(MIXES),
                                Equation.of("s", DA.times(A).columnSums()),
                                Equation.of("dz", A.times(DA.minus(letter("s")))))));
    }
}
