package neurone.training;

import java.util.Optional;
import neurone.data.Dataset;
import org.ejml.data.DMatrixRMaj;

/**
 * The examples of a run: those of its last fit; after a restore those that it must have again, of
 * which a state keeps their sizes and a checksum.
 */
final class RunData {

    /** So many examples are looked at together; a checksum depends on it. */
    private static final int TOGETHER = 256;

    private Dataset data;

    /** What the data are, in words; null where nobody has asked. */
    private String text;

    Optional<Dataset> data() {
        return Optional.ofNullable(data);
    }

    /** Returns sizes and checksum, by which two datasets are told apart; empty before a fit. */
    Optional<String> text() {
        if (text == null && data != null) {
            text = text(data);
        }
        return Optional.ofNullable(text);
    }

    /**
     * Goes on from a state.
     *
     * @param restored what its data are; null where it does not say
     */
    void restore(String restored) {
        data = null;
        text = restored;
    }

    /** Refuses other data than those of the state that was restored. */
    void check(Dataset next) {
        if (data == null && text != null && !text.equals(text(next))) {
            throw new IllegalArgumentException(
                    "the state that was restored is of a run on other data, "
                            + text
                            + ", and this is "
                            + text(next)
                            + ": fit the data that it had, or train the network on these with a new"
                            + " trainer");
        }
    }

    /** Takes the data of a fit, which were checked. */
    void take(Dataset next) {
        text = data == next || data == null ? text : null;
        data = next;
    }

    private static String text(Dataset data) {
        Batches batches = new Batches(data, data.Y(), TOGETHER);
        int checksum = 1;
        while (batches.next()) {
            checksum = added(checksum, batches.X());
            checksum = added(checksum, batches.Y());
            checksum = added(checksum, batches.weights());
        }
        return data + ", checksum " + Integer.toHexString(checksum);
    }

    private static int added(int checksum, DMatrixRMaj M) {
        int sum = checksum;
        int size = M.getNumElements();
        for (int i = 0; i < size; i++) {
            sum = 31 * sum + Double.hashCode(M.data[i]);
        }
        return sum;
    }
}
