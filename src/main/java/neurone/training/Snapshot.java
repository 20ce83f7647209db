package neurone.training;

import java.util.List;
import neurone.core.Matrices;
import org.ejml.data.DMatrixRMaj;

/**
 * The numbers of a training run at one moment: copies, which nobody writes to.
 *
 * @param parameters W, b and what the activations learn, in the order of {@link
 *     neurone.Network#parameters()}
 * @param optimizerState what the optimizer keeps of each parameter, in the same order
 */
public record Snapshot(List<DMatrixRMaj> parameters, List<List<DMatrixRMaj>> optimizerState) {

    /** Checks that there is a state for each parameter. */
    public Snapshot {
        parameters = List.copyOf(parameters);
        optimizerState = optimizerState.stream().map(List::copyOf).toList();
        if (optimizerState.size() != parameters.size()) {
            throw new IllegalArgumentException(
                    "a snapshot needs the optimizer state of each of its "
                            + parameters.size()
                            + " parameters, got "
                            + optimizerState.size());
        }
    }

    Snapshot copy() {
        return new Snapshot(
                Matrices.copies(parameters),
                optimizerState.stream().map(Matrices::copies).toList());
    }

    /** Copies these numbers into others of the same shapes. */
    void copyTo(Snapshot live) {
        Matrices.copy(parameters, live.parameters);
        for (int i = 0; i < optimizerState.size(); i++) {
            Matrices.copy(optimizerState.get(i), live.optimizerState.get(i));
        }
    }

    /** Returns how many numbers are kept. */
    @Override
    public String toString() {
        return count(parameters)
                + " numbers of the network, "
                + optimizerState.stream().mapToInt(Snapshot::count).sum()
                + " of the optimizer";
    }

    private static int count(List<DMatrixRMaj> matrices) {
        return matrices.stream().mapToInt(DMatrixRMaj::getNumElements).sum();
    }
}
