package neurone.data;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** Cuts shuffled examples in two, so that each class has the same share of both parts. */
final class Strata {

    private Strata() {}

    /** Cuts examples of a dataset; those without classes are of one class. */
    static int[][] cut(Dataset data, int[] order, int size) {
        boolean classes = !data.classNames().isEmpty() && data.task() != Task.LABELS;
        return cut(order, classes ? Classes.of(data.Y()) : new int[data.size()], size);
    }

    /**
     * Takes examples in their order, from each class as many as are due: its fraction of the first
     * part, rounded so that the sum is right.
     *
     * @param order examples. Not modified.
     * @param classes the class of each example of the dataset, from 0
     * @param size of the first part
     * @return the two parts, each in order
     */
    static int[][] cut(int[] order, int[] classes, int size) {
        int[] due = due(order, classes, size);
        int[][] parts = {new int[size], new int[order.length - size]};
        int[] filled = new int[2];
        for (int example : order) {
            int part = due[classes[example]]-- > 0 ? 0 : 1;
            parts[part][filled[part]++] = example;
        }
        return parts;
    }

    private static int[] due(int[] order, int[] classes, int size) {
        int[] counts = new int[Arrays.stream(classes).max().orElse(0) + 1];
        for (int example : order) {
            counts[classes[example]]++;
        }
        long m = order.length;
        int[] due = Arrays.stream(counts).map(n -> (int) (n * (long) size / m)).toArray();
        IntStream.range(0, counts.length)
                .boxed()
                .sorted(Comparator.comparingLong((Integer c) -> -(counts[c] * (long) size % m)))
                .limit(size - Arrays.stream(due).sum())
                .forEach(c -> due[c]++);
        return due;
    }
}
