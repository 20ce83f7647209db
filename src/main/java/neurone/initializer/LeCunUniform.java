package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Uniform weights in [-r, r), r = sqrt(3 / n_in).
 *
 * <p>Source: LeCun et al. 1998. Immutable.
 */
public record LeCunUniform() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomUniform(Math.sqrt(3.0 / W.numCols)).initialize(W, random);
    }
}
