package neurone;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import neurone.activation.Activation;
import neurone.activation.ELU;
import neurone.activation.Identity;
import neurone.activation.LeakyReLU;
import neurone.activation.PReLU;
import neurone.activation.RReLU;
import neurone.activation.ReLU;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.activation.Tanh;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import org.ejml.data.DMatrixRMaj;

/**
 * What a property is tried on, drawn from the number of the case alone. The sizes grow with the
 * number, so that the first case to fail is a small one.
 */
public record Case(int number, RandomGenerator random) {

    private static final int CASES = 100;
    private static final int CASES_PER_SIZE = 5;

    private static final Activation[] LEARN_NOTHING = {
        new Identity(),
        new Sigmoid(),
        new Tanh(),
        new ReLU(),
        new LeakyReLU(),
        new RReLU(),
        new ELU(),
        new Softmax()
    };

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
        Supplier<Activation> any = () -> LEARN_NOTHING[random.nextInt(LEARN_NOTHING.length)];
        return random.nextInt(5) == 0 ? new PReLU() : any.get();
    }

    Loss loss() {
        return switch (random.nextInt(3)) {
            case 0 -> new MeanSquaredError();
            case 1 -> new BinaryCrossEntropy();
            default -> new CategoricalCrossEntropy();
        };
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
