package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Uniform weights in [-r, r), r = sqrt(6 / n_in).
 *
 * <p>Source: He et al. 2015. Immutable.
 */
public record HeUniform() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomUniform(Math.sqrt(6.0 / W.numCols)).initialize(W, random);
    }
}
