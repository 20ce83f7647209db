package neurone.picture;

import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * A column of a picture.
 *
 * @param activation the name of g, empty for the inputs
 * @param units how many neurons it has
 * @param W the weights that lead to it, null for the inputs
 * @param b its biases, null for the inputs
 */
record PictureLayer(String activation, int units, DMatrixRMaj W, DMatrixRMaj b) {

    boolean isElided(int limit) {
        return units > limit;
    }

    /** Returns how many places the column takes, that of the dots being one. */
    int places(int limit) {
        return Math.min(units, limit);
    }

    /** Returns the neurons that are shown, counted from 0: the first ones and the last. */
    int[] shown(int limit) {
        return isElided(limit)
                ? IntStream.concat(IntStream.range(0, limit - 2), IntStream.of(units - 1)).toArray()
                : IntStream.range(0, units).toArray();
    }

    /** Returns the place of a neuron that is shown. */
    int placeOf(int neuron, int limit) {
        return isElided(limit) && neuron == units - 1 ? limit - 1 : neuron;
    }
}
