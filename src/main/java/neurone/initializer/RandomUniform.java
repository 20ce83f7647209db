package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Uniform weights in [-bound, bound). Immutable.
 *
 * @param bound the largest size of a weight; at least 0
 */
public record RandomUniform(double bound) implements Initializer {

    /** Checks the bound. */
    public RandomUniform {
        if (!(bound >= 0 && bound <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "RandomUniform expects a finite bound of at least 0, got "
                            + bound
                            + ": try 0.05");
        }
    }

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = bound * (2 * random.nextDouble() - 1);
        }
    }
}
