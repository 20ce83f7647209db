package cluster;

import java.io.Serializable;
import org.ejml.data.DMatrixRMaj;

/**
 * A part of a batch, of any size, none included.
 *
 * @param X the numbers of X, (n_x, m), row by row
 * @param Y the numbers of Y, (n_y, m), row by row
 * @param m the examples in it
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Shard(double[] X, double[] Y, int m) implements Serializable {

    static Shard of(DMatrixRMaj X, DMatrixRMaj Y) {
        return new Shard(X.data.clone(), Y.data.clone(), X.numCols);
    }

    DMatrixRMaj matrixX() {
        return DMatrixRMaj.wrap(X.length / m, m, X);
    }

    DMatrixRMaj matrixY() {
        return DMatrixRMaj.wrap(Y.length / m, m, Y);
    }
}
