package neurone.data;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.ejml.data.DMatrixRMaj;

/**
 * The class that each column of predictions or targets stands for. With one row it is 1 from 0.5 on
 * and 0 below; with several it is the row of the largest number, the first of equals. Safe for use
 * by several threads at once.
 */
public final class Classes {

    private static final double THRESHOLD = 0.5;

    private Classes() {}

    /** Returns names for classes that have none: 0, 1 and so on. */
    public static List<String> counted(int classes) {
        return IntStream.range(0, classes).mapToObj(Integer::toString).toList();
    }

    /**
     * The class of each column.
     *
     * @param Yhat predictions or targets, (n_y, m). Not modified.
     * @return m classes, counted from 0
     */
    public static int[] of(DMatrixRMaj Yhat) {
        Objects.requireNonNull(Yhat, "expected Yhat, a matrix of shape (n_y, m), got null");
        int[] classes = new int[Yhat.numCols];
        for (int column = 0; column < classes.length; column++) {
            classes[column] = of(Yhat, column);
        }
        return classes;
    }

    /**
     * The class of one column.
     *
     * @param Yhat predictions or targets, (n_y, m). Not modified.
     * @param column from 0 to m - 1
     * @return the class, counted from 0
     * @throws IllegalArgumentException if there is no such column
     */
    public static int of(DMatrixRMaj Yhat, int column) {
        Objects.requireNonNull(Yhat, "expected Yhat, a matrix of shape (n_y, m), got null");
        if (column < 0 || column >= Yhat.numCols) {
            throw new IllegalArgumentException(
                    "columns are counted from 0 to " + (Yhat.numCols - 1) + ", got " + column);
        }
        if (Yhat.numRows == 1) {
            return Yhat.data[column] >= THRESHOLD ? 1 : 0;
        }
        int largest = column;
        for (int i = column; i < Yhat.getNumElements(); i += Yhat.numCols) {
            if (Yhat.data[i] > Yhat.data[largest]) {
                largest = i;
            }
        }
        return largest / Yhat.numCols;
    }
}
