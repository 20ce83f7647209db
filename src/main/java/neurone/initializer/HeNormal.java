package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Normal weights of mean 0 and variance 2 / n_in.
 *
 * <p>Source: He et al. 2015. Immutable.
 */
public record HeNormal() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        new RandomNormal(Math.sqrt(2.0 / W.numCols)).initialize(W, random);
    }
}
