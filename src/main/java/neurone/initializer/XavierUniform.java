package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Uniform weights in [-r, r), r = sqrt(6 / (n_in + n_out)).
 *
 * <p>Source: Glorot and Bengio 2010. Immutable.
 */
public record XavierUniform() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomUniform(Math.sqrt(6.0 / (W.numCols + W.numRows))).initialize(W, random);
    }
}
