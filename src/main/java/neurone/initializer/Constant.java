package neurone.initializer;

import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * All weights the same. Immutable.
 *
 * @param value each weight; a finite number
 */
public record Constant(double value) implements Initializer {

    /** Checks the value. */
    public Constant {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    "Constant expects a finite weight, got " + value + ": choose a number");
        }
    }

    @Override
    public void initialize(DMatrixRMaj W, RandomGenerator random) {
        Arrays.fill(W.data, 0, W.getNumElements(), value);
    }
}
