package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Normal weights of mean 0 and variance 1 / n_in.
 *
 * <p>Source: LeCun et al. 1998. Immutable.
 */
public record LeCunNormal() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomNormal(Math.sqrt(1.0 / W.numCols)).initialize(W, random);
    }
}
