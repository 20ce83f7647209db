package neurone.diagnosis;

import java.util.List;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/** What each input is like. That takes a while, so it is looked at when asked for, and once. */
final class InputRows {

    private final DMatrixRMaj X;
    private List<Row> rows;

    InputRows(DMatrixRMaj X) {
        this.X = X;
    }

    List<Row> all() {
        if (rows == null) {
            rows = IntStream.range(0, X.numRows).mapToObj(i -> Row.of(X, i)).toList();
        }
        return rows;
    }
}
