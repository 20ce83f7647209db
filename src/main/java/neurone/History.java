package neurone;

import java.util.List;

/**
 * The epochs of a training, in order.
 *
 * @param epochs at least one
 */
public record History(List<Epoch> epochs) {

    /** Keeps a copy of the list. */
    public History {
        epochs = List.copyOf(epochs);
    }

    /** Returns the last epoch. */
    public Epoch last() {
        return epochs.get(epochs.size() - 1);
    }

    /** Returns the cost of each epoch, in order. */
    public double[] costs() {
        return epochs.stream().mapToDouble(Epoch::cost).toArray();
    }
}
