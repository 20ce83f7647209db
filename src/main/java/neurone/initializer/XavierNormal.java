package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Normal weights of mean 0 and variance 2 / (n_in + n_out).
 *
 * <p>Source: Glorot and Bengio 2010. Immutable.
 */
public record XavierNormal() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomNormal(Math.sqrt(2.0 / (W.numCols + W.numRows))).initialize(W, random);
    }
}
