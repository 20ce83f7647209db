package neurone.diagnosis;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** What each input is like. That takes a while, so it is looked at when asked for, and once. */
final class InputRows {

    private final DMatrixRMaj X;
    private double[] sizes;

    InputRows(DMatrixRMaj X) {
        this.X = X;
    }

    /** The root of the mean of the squares of each. */
    double[] sizes() {
        if (sizes == null) {
            sizes = IntStream.range(0, X.numRows).mapToDouble(i -> Row.size(X, i)).toArray();
        }
        return sizes;
    }

    boolean isConstant(int row) {
        int from = row * X.numCols;
        int i = from + 1;
        while (i < from + X.numCols && X.data[i] == X.data[from]) {
            i++;
        }
        return i == from + X.numCols;
    }
}
