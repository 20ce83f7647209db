package neurone.initializer;

import java.util.random.RandomGenerator;
import org.ejml.data.DMatrixRMaj;

/**
 * Draws the initial weights of a layer; its biases start at 0. An implementation keeps nothing, and
 * so serves several threads at once, each with a generator of its own.
 */
@FunctionalInterface
public interface Initializer {

    /**
     * Fills W with its first values.
     *
     * @param W (n[l], n[l-1]): the fan-in is its number of columns, the fan-out its number of rows.
     *     Modified.
     * @param random the source of all randomness; advanced by what is drawn
     */
    void initialize(DMatrixRMaj W, RandomGenerator random);
}
