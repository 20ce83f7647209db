package neurone.diagnosis.ward;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import neurone.data.Classes;
import neurone.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/** What is done to examples. */
final class Changes {

    private Changes() {}

    static Dataset X(Dataset data, UnaryOperator<DMatrixRMaj> change) {
        return new Dataset(change.apply(data.X()), data.Y());
    }

    static Dataset Y(Dataset data, UnaryOperator<DMatrixRMaj> change) {
        return new Dataset(data.X(), change.apply(data.Y()));
    }

    /** Row by row, x scale + offset. */
    static DMatrixRMaj scaled(DMatrixRMaj M, double scale, double offset) {
        DMatrixRMaj scaled = M.copy();
        for (int i = 0; i < M.getNumElements(); i++) {
            scaled.data[i] = M.data[i] * scale + offset;
        }
        return scaled;
    }

    static DMatrixRMaj row(DMatrixRMaj M, int row, UnaryOperator<double[]> change) {
        DMatrixRMaj changed = M.copy();
        double[] numbers = Arrays.copyOfRange(M.data, row * M.numCols, (row + 1) * M.numCols);
        System.arraycopy(change.apply(numbers), 0, changed.data, row * M.numCols, M.numCols);
        return changed;
    }

    /** The columns in another order. */
    static DMatrixRMaj shuffled(DMatrixRMaj M, SplittableRandom random) {
        int[] order = IntStream.range(0, M.numCols).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int k = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[k];
            order[k] = kept;
        }
        DMatrixRMaj shuffled = M.copy();
        for (int row = 0; row < M.numRows; row++) {
            for (int i = 0; i < M.numCols; i++) {
                shuffled.set(row, i, M.get(row, order[i]));
            }
        }
        return shuffled;
    }

    /** One more input, that is a function of the target and of chance. */
    static Dataset withInput(Dataset data, UnaryOperator<double[]> ofTargets) {
        DMatrixRMaj X = data.X();
        DMatrixRMaj wider = new DMatrixRMaj(X.numRows + 1, X.numCols);
        System.arraycopy(X.data, 0, wider.data, 0, X.getNumElements());
        double[] targets = new double[X.numCols];
        DMatrixRMaj Y = data.Y();
        for (int i = 0; i < targets.length; i++) {
            targets[i] = Y.numRows == 1 ? Y.data[i] : Classes.of(Y, i);
        }
        System.arraycopy(ofTargets.apply(targets), 0, wider.data, X.getNumElements(), X.numCols);
        return new Dataset(wider, Y);
    }

    /** Some examples a second time, with the target of another one. */
    static Dataset contradicting(Dataset data, double part, SplittableRandom random) {
        int m = data.size();
        int more = (int) Math.round(part * m);
        int[] columns = IntStream.concat(IntStream.range(0, m), IntStream.range(0, more)).toArray();
        Dataset twice = data.select(columns);
        DMatrixRMaj Y = twice.Y();
        DMatrixRMaj mixed = Y.copy();
        for (int i = 0; i < more; i++) {
            int other = random.nextInt(m);
            while (Classes.of(Y, other) == Classes.of(Y, i)
                    && (Y.data[other] == 0 || Y.data[other] == 1)) {
                other = random.nextInt(m);
            }
            for (int row = 0; row < Y.numRows; row++) {
                mixed.set(row, m + i, Y.get(row, other));
            }
        }
        return new Dataset(twice.X(), mixed);
    }
}
