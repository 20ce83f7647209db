package neurone.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import neurone.activation.Activation;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.Initializer;
import neurone.linalg.Products;
import neurone.linalg.Rows;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/**
 * A layer in which every unit sees every input: Z = W X + b, A = g(Z).
 *
 * <p>It owns W, b and what g learns, and keeps nothing of a batch: that goes into the {@link Cache}
 * it is handed. Several threads may therefore use one layer at once, each with its own cache, as
 * long as nobody updates the parameters meanwhile.
 */
public final class Dense {

    private final Parameter weights;
    private final Parameter biases;
    private final Activation activation;
    private final List<Parameter> learned;
    private final List<Parameter> parameters;

    /**
     * A layer whose weights are drawn now and whose biases are 0.
     *
     * @param inputs n[l-1], at least 1
     * @param units n[l], at least 1
     * @param activation g
     * @param initializer draws W
     * @param random where the initializer's randomness comes from
     * @throws IllegalArgumentException if a number is below 1, if there are more weights than a
     *     matrix holds, or if the activation is made for another number of units
     */
    public Dense(
            int inputs,
            int units,
            Activation activation,
            Initializer initializer,
            RandomGenerator random) {
        Objects.requireNonNull(
                activation, "a layer expects an activation, such as new Tanh(), got null");
        Objects.requireNonNull(
                initializer, "a layer expects an initializer, such as new HeNormal(), got null");
        Objects.requireNonNull(
                random, "a layer expects a random generator, such as new Random(1), got null");
        checkSize("input", inputs);
        checkSize("unit", units);
        checkWeights(inputs, units);
        DMatrixRMaj W = new DMatrixRMaj(units, inputs);
        initializer.initialize(W, random);
        this.weights = new Parameter("W", W);
        this.biases = new Parameter("b", new DMatrixRMaj(units, 1));
        this.activation = activation;
        this.learned = List.copyOf(newParameters(activation, units));
        List<Parameter> all = new ArrayList<>(List.of(weights, biases));
        all.addAll(learned);
        this.parameters = List.copyOf(all);
    }

    private static List<Parameter> newParameters(Activation activation, int units) {
        return Objects.requireNonNull(
                activation.newParameters(units),
                () ->
                        Names.of(activation)
                                + ".newParameters gave null: return List.of() where nothing is"
                                + " learned");
    }

    private static void checkSize(String what, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "a layer needs at least 1 " + what + ", got " + size);
        }
    }

    private static void checkWeights(int inputs, int units) {
        long weights = (long) inputs * units;
        if (weights > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a layer of "
                            + inputs
                            + " inputs and "
                            + units
                            + " units has "
                            + weights
                            + " weights, but a matrix holds at most "
                            + Integer.MAX_VALUE
                            + ": take fewer units");
        }
    }

    /**
     * Z = W X + b, A = g(Z).
     *
     * @param X (n[l-1], m), kept by the cache: leave it alone until backward is done
     * @param mode training or inference
     * @param cache where X, Z and A go. Modified.
     * @throws IllegalArgumentException if X has not n[l-1] rows
     */
    public void forward(DMatrixRMaj X, Mode mode, Cache cache) {
        cache.X = X;
        // Z = W X + b
        Products.multiply(weights.value(), X, cache.Z);
        Rows.addColumn(cache.Z, biases.value());
        // A = g(Z)
        activation.forward(cache.Z, learned, mode, cache.A);
    }

    /**
     * Back through g, from dA to dZ.
     *
     * @param cache what forward left, and dA. dZ and the gradients of what g learns are modified.
     */
    public void backwardActivation(Cache cache) {
        // dZ = dA * g'(Z)
        activation.backward(cache.Z, cache.A, cache.dA, learned, cache.dZ, cache.gradients);
    }

    /**
     * Back through W X + b, from dZ to dW and db.
     *
     * @param cache what forward left, and dZ. dW and db are modified.
     */
    public void backward(Cache cache) {
        // dW = dZ X'
        Products.multiplyTransB(cache.dZ, cache.X, cache.dW, cache.work);
        // db = row sums of dZ
        Rows.sum(cache.dZ, cache.db);
    }

    /**
     * Back through W X + b, from dZ to the layer before, whose activations X are.
     *
     * @param cache of this layer, with dZ
     * @param previous of the layer before. Its dA is modified.
     */
    public void backwardInput(Cache cache, Cache previous) {
        // dA[l-1] = W[l]' dZ[l]
        Products.multiplyTransA(weights.value(), cache.dZ, previous.dA);
    }

    /** Returns n[l-1]. */
    public int inputs() {
        return weights.value().numCols;
    }

    /** Returns n[l]. */
    public int units() {
        return weights.value().numRows;
    }

    /** Returns W, (n[l], n[l-1]): its value is the live matrix. */
    public Parameter weights() {
        return weights;
    }

    /** Returns b, (n[l], 1): its value is the live matrix. */
    public Parameter biases() {
        return biases;
    }

    /** Returns g. */
    public Activation activation() {
        return activation;
    }

    /** Returns what g learns, such as the alpha of PReLU; mostly nothing. */
    public List<Parameter> learned() {
        return learned;
    }

    /** Returns W, b and what g learns. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns how many numbers the layer learns: n[l] n[l-1] + n[l], and those of g. */
    public int parameterCount() {
        return parameters.stream().mapToInt(p -> p.value().getNumElements()).sum();
    }

    /** Returns a layer of the same numbers that learns apart from this one. */
    public Dense copy() {
        Dense copy =
                new Dense(
                        inputs(), units(), activation, (W, random) -> {}, new SplittableRandom(0));
        for (int i = 0; i < parameters.size(); i++) {
            copy.parameters.get(i).value().setTo(parameters.get(i).value());
        }
        return copy;
    }

    /** Returns for example {@code Dense (2 -> 8) Tanh}. */
    @Override
    public String toString() {
        return "Dense (" + inputs() + " -> " + units() + ") " + Names.shown(activation);
    }
}
