package neurone.examples.extending;

import java.util.random.RandomGenerator;
import neurone.initializer.Initializer;
import org.ejml.data.DMatrixRMaj;

/** Normal weights of mean 0; what lies beyond two standard deviations is drawn again. */
public record TruncatedNormal(double standardDeviation) implements Initializer {
    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        for (int i = 0; i < W.getNumElements(); i++) {
            do {
                W.data[i] = standardDeviation * random.nextGaussian();
            } while (Math.abs(W.data[i]) > 2 * standardDeviation);
        }
    }
}
