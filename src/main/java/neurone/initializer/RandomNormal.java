package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Normal weights of mean 0, not truncated. Immutable.
 *
 * @param standardDeviation the standard deviation; at least 0
 */
public record RandomNormal(double standardDeviation) implements Initializer {

    /** Checks the standard deviation. */
    public RandomNormal {
        if (!(standardDeviation >= 0 && standardDeviation <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "RandomNormal expects a finite standard deviation of at least 0, got "
                            + standardDeviation
                            + ": try 0.01");
        }
    }

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        for (int i = 0; i < W.getNumElements(); i++) {
            W.data[i] = standardDeviation * random.nextGaussian();
        }
    }
}
