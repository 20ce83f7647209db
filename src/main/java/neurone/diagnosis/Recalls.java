package neurone.diagnosis;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import neurone.data.Classes;
import neurone.data.Task;
import org.ejml.data.DMatrixRMaj;

/** How often a network answers each class for the examples of that class. */
final class Recalls {

    private final int[] examples;
    private final int[] right;

    private Recalls(int[] examples, int[] right) {
        this.examples = examples;
        this.right = right;
    }

    /**
     * Of targets that name one class for each example; of others nothing.
     *
     * @param distinct the different ones among them, or all
     */
    static Optional<Recalls> of(DMatrixRMaj Y, DMatrixRMaj distinct, DMatrixRMaj Yhat) {
        if (!canBeTaken(distinct)) {
            return Optional.empty();
        }
        int classes = Math.max(2, Y.numRows);
        int[] examples = new int[classes];
        int[] right = new int[classes];
        for (int i = 0; i < Y.numCols; i++) {
            int label = Classes.of(Y, i);
            examples[label]++;
            right[label] += Classes.of(Yhat, i) == label ? 1 : 0;
        }
        return Optional.of(new Recalls(examples, right));
    }

    /** Of each class. */
    int[] examples() {
        return examples;
    }

    /** Those that the network gets right. */
    int[] right() {
        return right;
    }

    /** The mean over the classes that there are. */
    double mean() {
        return IntStream.range(0, examples.length)
                .filter(label -> examples[label] > 0)
                .mapToDouble(label -> (double) right[label] / examples[label])
                .average()
                .orElse(0);
    }

    private static boolean canBeTaken(DMatrixRMaj Y) {
        Task task = Task.of(Y);
        return (task == Task.BINARY || task == Task.CLASSES)
                && Arrays.stream(Y.data, 0, Y.getNumElements()).allMatch(y -> y == 0 || y == 1);
    }
}
