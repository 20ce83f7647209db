package neurone;

import java.util.List;
import org.ejml.data.DMatrixRMaj;

/** Copies matrices by the list. */
final class Matrices {

    private Matrices() {}

    static List<DMatrixRMaj> copies(List<DMatrixRMaj> matrices) {
        return matrices.stream().map(DMatrixRMaj::copy).toList();
    }

    /** Each matrix of the first list becomes the numbers of its partner in the second. */
    static void copy(List<DMatrixRMaj> from, List<DMatrixRMaj> to) {
        for (int i = 0; i < to.size(); i++) {
            to.get(i).setTo(from.get(i));
        }
    }
}
