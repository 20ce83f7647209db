package neurone.data;

import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/** What targets stand for, and so how predictions are compared with them. */
public enum Task {
    /** Two classes, one output: y is 0 or 1, and class 1 is from 0.5 on. */
    BINARY,
    /** Two classes, one output: y is -1 or 1, and class 1 is from 0 on. */
    SIGNS,
    /** Several classes, an output each, one-hot or soft: the class is the largest entry. */
    CLASSES,
    /** Several labels at once, an output each: y is 0 or 1, and a label is given from 0.5 on. */
    LABELS,
    /** Numbers, as in regression: there is nothing to count. */
    NUMBERS;

    /** What the float32 numbers of other programs leave of a sum of 1. */
    private static final double ROUNDING = 1e-6;

    /**
     * What targets look like. Numbers may happen to be 0 and 1 alone, so that a trainer asks its
     * loss and its output too.
     *
     * @param Y targets, (n_y, m)
     */
    public static Task of(DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "expected Y, a matrix of shape (n_y, m), got null");
        return of(Examples.ofColumns(Y), false);
    }

    /** Of targets whose classes have names, or not: numbers that have are classes. */
    static Task of(Examples y, boolean named) {
        Task task = of(y);
        if (task != NUMBERS || !named) {
            return task;
        }
        return y.n() == 1 ? BINARY : CLASSES;
    }

    private static Task of(Examples y) {
        boolean zeroOne = true;
        boolean signs = true;
        boolean sumTo1 = y.n() > 1;
        boolean onePositive = y.n() > 1;
        for (int start = 0; start < y.numbers().length; start += y.n()) {
            double sum = 0;
            int positive = 0;
            for (int i = start; i < start + y.n(); i++) {
                double number = y.numbers()[i];
                zeroOne &= number == 0 || number == 1;
                signs &= number == -1 || number == 1;
                sumTo1 &= number >= -ROUNDING;
                sum += number;
                positive += number > 0 ? 1 : 0;
            }
            sumTo1 &= Math.abs(sum - 1) <= ROUNDING;
            onePositive &= positive == 1;
        }
        if (sumTo1 || (signs && onePositive)) {
            return CLASSES;
        }
        if (zeroOne) {
            return y.n() == 1 ? BINARY : LABELS;
        }
        return signs && y.n() == 1 ? SIGNS : NUMBERS;
    }

    /**
     * Whether a prediction and its target stand for the same: the same class, or the same labels
     * all.
     */
    private boolean agree(DMatrixRMaj Yhat, DMatrixRMaj Y, int column) {
        return switch (this) {
            case BINARY, SIGNS, CLASSES -> classOf(Yhat, column) == classOf(Y, column);
            case LABELS -> countAgreed(Yhat, Y, column) == Y.numRows;
            case NUMBERS -> false;
        };
    }

    /**
     * Returns how many examples agree, with the same class or all labels; of numbers none.
     * Allocates nothing.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public int countCorrect(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        checkShapes(Yhat, Y);
        int correct = 0;
        for (int column = 0; this != NUMBERS && column < Y.numCols; column++) {
            correct += agree(Yhat, Y, column) ? 1 : 0;
        }
        return correct;
    }

    private static void checkShapes(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        if (Yhat.numRows != Y.numRows || Yhat.numCols != Y.numCols) {
            throw new IllegalArgumentException(
                    "expected Yhat and Y of the same shape, got "
                            + DatasetCheck.shape(Yhat)
                            + " and "
                            + DatasetCheck.shape(Y));
        }
    }

    /**
     * Returns how many labels agree, over all examples. Allocates nothing.
     *
     * @throws IllegalArgumentException if the shapes differ
     */
    public static int countAgreed(DMatrixRMaj Yhat, DMatrixRMaj Y) {
        checkShapes(Yhat, Y);
        int agreed = 0;
        for (int column = 0; column < Y.numCols; column++) {
            agreed += countAgreed(Yhat, Y, column);
        }
        return agreed;
    }

    private static int countAgreed(DMatrixRMaj Yhat, DMatrixRMaj Y, int column) {
        int agreed = 0;
        for (int i = column; i < Y.getNumElements(); i += Y.numCols) {
            agreed += Yhat.data[i] >= 0.5 == Y.data[i] >= 0.5 ? 1 : 0;
        }
        return agreed;
    }

    /**
     * Returns the class of one column, counted from 0.
     *
     * @param column from 0 to m - 1
     * @throws IllegalArgumentException if there is no such column
     */
    public int classOf(DMatrixRMaj M, int column) {
        int label = Classes.of(M, column);
        return this == SIGNS ? (M.data[column] >= 0 ? 1 : 0) : label;
    }
}
