package exercises.lesson6;

import exercises.check.Draw;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/** Examples to train on and to test with, and how they are standardized, with a slip or without. */
record StandardizedCase(DMatrixRMaj train, DMatrixRMaj test) {

    enum Slip {
        NONE,
        VARIANCE,
        M_MINUS_1,
        NO_MEAN,
        NO_DIVISION,
        ALL_INPUTS
    }

    static StandardizedCase of(Draw d) {
        int n = d.size();
        return new StandardizedCase(d.matrix(n, 3 + d.size()), d.matrix(n, 1 + d.size()));
    }

    DMatrixRMaj both() {
        return CommonOps_DDRM.concatColumns(train, test, null);
    }

    /** The test examples, standardized by the mean and deviation of some examples. */
    DMatrixRMaj by(DMatrixRMaj examples, Slip slip) {
        DMatrixRMaj result = test.copy();
        for (int j = 0; j < test.numRows; j++) {
            int from = slip == Slip.ALL_INPUTS ? 0 : j;
            int to = slip == Slip.ALL_INPUTS ? test.numRows : j + 1;
            DMatrixRMaj rows = CommonOps_DDRM.extract(examples, from, to, 0, examples.numCols);
            int m = rows.getNumElements();
            double mean = CommonOps_DDRM.elementSum(rows) / m;
            double squares = 0;
            for (double x : rows.data) {
                squares += (x - mean) * (x - mean);
            }
            double variance = squares / (slip == Slip.M_MINUS_1 ? m - 1 : m);
            double divisor =
                    switch (slip) {
                        case VARIANCE -> variance;
                        case NO_DIVISION -> 1;
                        default -> Math.sqrt(variance);
                    };
            for (int e = 0; e < test.numCols; e++) {
                double x = test.get(j, e) - (slip == Slip.NO_MEAN ? 0 : mean);
                result.set(j, e, x / divisor);
            }
        }
        return result;
    }
}
