package neurone.data;

import java.util.List;
import java.util.Objects;
import neurone.words.Printable;

/**
 * Whether two datasets have their inputs in the same order, which a network takes by their place.
 */
public final class InputOrder {

    private InputOrder() {}

    /**
     * Refuses inputs that stand in other places than those of the same name in the training. Inputs
     * without names, or whose names the training does not know, pass.
     *
     * @param training the names of its inputs, or none
     * @param data for which the network is asked
     * @throws IllegalArgumentException if an input is in another place
     */
    public static void check(List<String> training, Dataset data) {
        Objects.requireNonNull(training, "check expects the names of the training, got null");
        Objects.requireNonNull(data, "check expects a dataset, got null");
        List<String> found = data.inputNames();
        for (int i = 0; i < Math.min(found.size(), training.size()); i++) {
            if (!found.get(i).equals(training.get(i)) && training.contains(found.get(i))) {
                throw new IllegalArgumentException(
                        "the inputs stand in another order than in the training: row "
                                + i
                                + " of X was "
                                + Printable.quoted(training.get(i))
                                + " there and is "
                                + Printable.quoted(found.get(i))
                                + " here; keep(...) of the table puts its columns in the order of"
                                + " the training");
            }
        }
    }
}
