package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Normal weights of mean 0, not truncated. Immutable.
 *
 * @param deviation their standard deviation; at least 0
 */
public record RandomNormal(double deviation) implements Initializer {

    /** Checks the deviation. */
    public RandomNormal {
        if (!(deviation >= 0 && deviation <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "RandomNormal expects a finite standard deviation of at least 0, got "
                            + deviation
                            + ": try 0.01");
        }
    }

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = deviation * random.nextGaussian();
        }
    }
}
