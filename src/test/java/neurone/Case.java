package neurone;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.PReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.Loss;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;

/**
 * What a property is tried on, drawn from the number of the case alone. The sizes grow with the
 * number, so that the first case to fail is a small one.
 */
public record Case(int number, RandomGenerator random) {

    private static final int CASES = 100;
    private static final int CASES_PER_SIZE = 5;

    private static final List<Activation> LEARN_NOTHING =
            Samples.activations().stream()
                    .filter(g -> g.newParameters(Samples.UNITS).isEmpty())
                    .toList();

    public static Stream<Case> all() {
        return IntStream.range(0, CASES).mapToObj(i -> new Case(i, new SplittableRandom(i)));
    }

    /** From 1 to a bound that grows. */
    public int size() {
        return random.nextInt(1, 2 + number / CASES_PER_SIZE);
    }

    public DMatrixRMaj matrix(int rows, int columns) {
        DMatrixRMaj matrix = new DMatrixRMaj(rows, columns);
        Arrays.setAll(matrix.data, i -> 3 * random.nextGaussian());
        return matrix;
    }

    /** The columns 0 to m - 1 in some order. */
    public int[] permutation(int m) {
        int[] order = IntStream.range(0, m).toArray();
        for (int i = m - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int other = order[j];
            order[j] = order[i];
            order[i] = other;
        }
        return order;
    }

    public int[] labels(int m, int classes) {
        return random.ints(m, 0, classes).toArray();
    }

    private Activation activation() {
        Supplier<Activation> any = () -> LEARN_NOTHING.get(random.nextInt(LEARN_NOTHING.size()));
        return random.nextInt(5) == 0 ? new PReLU() : any.get();
    }

    Loss loss() {
        return Samples.losses().get(random.nextInt(Samples.losses().size()));
    }

    /** The output activation that goes with a loss. */
    static Activation outputFor(Loss loss) {
        return loss instanceof BinaryCrossEntropy ? new Sigmoid() : new Softmax();
    }

    /** Up to three layers of any activations, the last one a softmax. */
    public Network network(int inputs, int outputs) {
        return network(inputs, outputs, new Softmax());
    }

    Network network(int inputs, int outputs, Activation output) {
        NetworkBuilder builder = Network.inputs(inputs);
        for (int hidden = random.nextInt(3); hidden > 0; hidden--) {
            builder.dense(size(), activation());
        }
        return builder.dense(outputs, output).build(random);
    }

    @Override
    public String toString() {
        return "case " + number;
    }
}
