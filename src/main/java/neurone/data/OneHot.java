package neurone.data;

import java.util.Arrays;
import java.util.Objects;
import org.ejml.data.DMatrixRMaj;

/**
 * Classes as columns with a single 1: class 2 of 4 is (0, 0, 1, 0)'. {@link Classes} is the way
 * back. Safe for use by several threads at once.
 */
public final class OneHot {

    private OneHot() {}

    /**
     * One column for each label.
     *
     * @param labels each from 0 to classes - 1. Not modified.
     * @param classes how many classes there are, at least 2
     * @return (classes, m)
     * @throws IllegalArgumentException if a label is out of that range
     */
    public static DMatrixRMaj encode(int[] labels, int classes) {
        Objects.requireNonNull(
                labels, "expected an array of labels, one for each example, got null");
        if (classes < 2) {
            throw new IllegalArgumentException(
                    "one-hot encoding expects at least 2 classes, got " + classes);
        }
        DMatrixRMaj Y = new DMatrixRMaj(classes, labels.length);
        for (int example = 0; example < labels.length; example++) {
            int label = labels[example];
            if (label < 0 || label >= classes) {
                throw new IllegalArgumentException(
                        "label "
                                + label
                                + " of example "
                                + example
                                + " is not in 0.."
                                + (classes - 1)
                                + ": count the classes from 0");
            }
            Y.set(label, example, 1);
        }
        return Y;
    }

    /** The targets for one output: the labels, each 0 or 1. */
    static double[] binary(int[] labels) {
        Objects.requireNonNull(
                labels, "expected an array of labels, one for each example, got null");
        for (int example = 0; example < labels.length; example++) {
            if (labels[example] != 0 && labels[example] != 1) {
                throw new IllegalArgumentException(
                        "label "
                                + labels[example]
                                + " of example "
                                + example
                                + " is neither 0 nor 1: say how many classes there are,"
                                + " ofRows(rows, labels, classes)");
            }
        }
        return Arrays.stream(labels).asDoubleStream().toArray();
    }
}
