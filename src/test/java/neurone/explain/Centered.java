package neurone.explain;

import java.util.List;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import org.ejml.data.DMatrixRMaj;

/** An activation as a student may write it that mixes the rows: each column minus its mean. */
record Centered() implements Activation {

    @Override
    public void forward(DMatrixRMaj Z, List<Parameter> learned, Mode mode, DMatrixRMaj A) {
        A.reshape(Z.numRows, Z.numCols);
        for (int column = 0; column < Z.numCols; column++) {
            double sum = 0;
            for (int row = 0; row < Z.numRows; row++) {
                sum += Z.get(row, column);
            }
            for (int row = 0; row < Z.numRows; row++) {
                A.set(row, column, Z.get(row, column) - sum / Z.numRows);
            }
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
        forward(dA, learned, Mode.inference(), dZ);
    }
}
