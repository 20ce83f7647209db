package neurone.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import neurone.activation.Activation;
import neurone.core.Gradients;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.Initializer;
import neurone.linalg.Products;
import neurone.linalg.Rows;
import org.ejml.data.DMatrixRMaj;

/**
 * A layer in which every unit sees every input: Z = W X + b, A = g(Z).
 *
 * <p>It owns W, b and its activation, and keeps nothing of a batch: that goes into the {@link
 * Cache} it is handed. Several threads may therefore use one layer at once, each with its own
 * cache, as long as nobody updates the parameters meanwhile.
 */
public final class Dense {

    private final Parameter weights;
    private final Parameter biases;
    private final Activation activation;
    private final List<Parameter> parameters;

    /**
     * A layer whose weights are drawn now and whose biases are 0.
     *
     * @param inputs n[l-1], at least 1
     * @param units n[l], at least 1
     * @param activation g
     * @param initializer draws W
     * @param random where the initializer's chance comes from
     * @throws IllegalArgumentException if a number is below 1, or if a parameter of the activation
     *     is made for another number of units
     */
    public Dense(
            int inputs,
            int units,
            Activation activation,
            Initializer initializer,
            RandomGenerator random) {
        checkSize("inputs", inputs);
        checkSize("units", units);
        checkActivation(units, activation);
        DMatrixRMaj W = new DMatrixRMaj(units, inputs);
        initializer.initialize(W, random);
        this.weights = new Parameter("W", W);
        this.biases = new Parameter("b", new DMatrixRMaj(units, 1));
        this.activation = activation;
        List<Parameter> all = new ArrayList<>(List.of(weights, biases));
        all.addAll(activation.parameters());
        this.parameters = List.copyOf(all);
    }

    private static void checkSize(String what, int size) {
        if (size < 1) {
            throw new IllegalArgumentException(
                    "a layer expects at least 1 of its " + what + ", got " + size);
        }
    }

    private static void checkActivation(int units, Activation activation) {
        for (Parameter parameter : activation.parameters()) {
            int rows = parameter.value().numRows;
            if (rows != 1 && rows != units) {
                throw new IllegalArgumentException(
                        activation
                                + " learns its "
                                + parameter.name()
                                + " for "
                                + rows
                                + " units, but its layer has "
                                + units
                                + ": make the two equal");
            }
        }
    }

    /**
     * Z = W X + b, A = g(Z).
     *
     * @param X (n[l-1], m). Not modified, and kept by the cache: leave it alone until backward.
     * @param mode training or inference
     * @param cache where X, Z and A go. Modified.
     * @throws IllegalArgumentException if X has not n[l-1] rows
     */
    public void forward(DMatrixRMaj X, Mode mode, Cache cache) {
        cache.X = X;
        cache.dA = null;
        // Z = W X + b
        Products.multiply(weights.value(), X, cache.Z);
        Rows.addColumn(cache.Z, biases.value());
        // A = g(Z)
        activation.forward(cache.Z, mode, cache.A);
    }

    /**
     * The chain rule from dA to dW, db and dX.
     *
     * @param cache what forward left; dA and dZ go there. Modified.
     * @param dA dJ/dA[l], (n[l], m). Not modified, and kept by the cache.
     * @param dX dJ/dA[l-1], reshaped to (n[l-1], m), or null where nobody asks for it, as before
     *     the first layer. Modified.
     * @param gradients where dW, db and those of the activation go. Modified.
     */
    public void backward(Cache cache, DMatrixRMaj dA, DMatrixRMaj dX, Gradients gradients) {
        // dZ = dA * g'(Z)
        activation.backward(cache.Z, cache.A, dA, cache.dZ, gradients);
        backwardFromDZ(cache, dX, gradients);
        cache.dA = dA;
    }

    /**
     * The chain rule from dZ, which the cache already holds, to dW, db and dX.
     *
     * @param cache what forward left, and dZ. Modified.
     * @param dX as in {@link #backward}. Modified.
     * @param gradients where dW and db go. Modified.
     */
    public void backwardFromDZ(Cache cache, DMatrixRMaj dX, Gradients gradients) {
        cache.dA = null;
        // dW = dZ X'
        Products.multiplyTransB(cache.dZ, cache.X, gradients.of(weights), cache.work);
        // db = row sums of dZ
        Rows.sum(cache.dZ, gradients.of(biases));
        // dX = W' dZ
        if (dX != null) {
            Products.multiplyTransA(weights.value(), cache.dZ, dX);
        }
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

    /** Returns W, b and what the activation learns. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns how many numbers the layer learns: n[l] n[l-1] + n[l], and those of g. */
    public int parameterCount() {
        return parameters.stream().mapToInt(p -> p.value().getNumElements()).sum();
    }
}
