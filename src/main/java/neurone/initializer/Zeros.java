package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * All weights 0: every neuron of the layer then learns the same thing, as lesson 5 shows.
 * Immutable.
 */
public record Zeros() implements Initializer {

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        W.zero();
    }
}
