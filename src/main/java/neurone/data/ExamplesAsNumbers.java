package neurone.data;

import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Examples one after another, eight bytes a number. */
final class ExamplesAsNumbers extends Examples {

    private final double[] numbers;

    ExamplesAsNumbers(DMatrixRMaj M) {
        super(M.numRows);
        this.numbers = CommonOps_DDRM.transpose(M, null).data;
    }

    @Override
    void copyLine(int[] order, int at, double[] batch, int column, int m) {
        int example0 = order[at] * n;
        int example1 = order[at + 1] * n;
        int example2 = order[at + 2] * n;
        int example3 = order[at + 3] * n;
        int example4 = order[at + 4] * n;
        int example5 = order[at + 5] * n;
        int example6 = order[at + 6] * n;
        int example7 = order[at + 7] * n;
        for (int i = 0; i < n; i++) {
            int target = i * m + column;
            batch[target] = numbers[example0 + i];
            batch[target + 1] = numbers[example1 + i];
            batch[target + 2] = numbers[example2 + i];
            batch[target + 3] = numbers[example3 + i];
            batch[target + 4] = numbers[example4 + i];
            batch[target + 5] = numbers[example5 + i];
            batch[target + 6] = numbers[example6 + i];
            batch[target + 7] = numbers[example7 + i];
        }
    }

    @Override
    void copyColumn(int example, double[] batch, int column, int m) {
        for (int i = 0; i < n; i++) {
            batch[i * m + column] = numbers[example * n + i];
        }
    }
}
