package neurone;

import java.util.List;
import neurone.activation.Activation;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.initializer.Zeros;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/**
 * A model: layers 1 to L, each fed with the activations of the one before, A[0] = X, Yhat = A[L].
 *
 * <p>It holds the parameters and nothing of a batch. Several threads may predict at once, as long
 * as nobody trains the same network meanwhile.
 */
public final class Network {

    private final List<Dense> layers;
    private final List<Parameter> parameters;

    Network(List<Dense> layers) {
        this.layers = List.copyOf(layers);
        this.parameters = layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /**
     * Starts a network.
     *
     * @param inputs n_x, the number of rows of X; at least 1
     * @return a builder, to be told the layers
     */
    public static NetworkBuilder inputs(int inputs) {
        return new NetworkBuilder(inputs);
    }

    /** Returns the layers, the first hidden one first. */
    public List<Dense> layers() {
        return layers;
    }

    /**
     * Returns one layer, counted from 1 as in the course.
     *
     * @throws IllegalArgumentException if there is no such layer
     */
    public Dense layer(int l) {
        return layers.get(checkedIndex(l));
    }

    int checkedIndex(int l) {
        if (l < 1 || l > layers.size()) {
            throw new IllegalArgumentException(
                    "layers are counted from 1 to " + layers.size() + ", got " + l);
        }
        return l - 1;
    }

    /** Returns what is learned, layer by layer: W, b and what the activation learns. */
    public List<Parameter> parameters() {
        return parameters;
    }

    /** Returns n_x. */
    public int inputs() {
        return layers.get(0).inputs();
    }

    /** Returns n_y, the number of units of the last layer. */
    public int outputs() {
        return layer(layers.size()).units();
    }

    /** Returns how many numbers are learned: the sum of n[l] n[l-1] + n[l], and those of g. */
    public int parameterCount() {
        return layers.stream().mapToInt(Dense::parameterCount).sum();
    }

    /**
     * The prediction for each example.
     *
     * @param X (n_x, m), finite. Not modified.
     * @return Yhat, (n_y, m), a new matrix
     * @throws IllegalArgumentException if X has another number of rows, no column, or a number that
     *     is not finite
     * @throws DivergedException if Yhat has a number that is not finite
     */
    public DMatrixRMaj predict(DMatrixRMaj X) {
        Inputs.checkShape(this, X);
        Inputs.checkFinite("X", X);
        Pass pass = newPass();
        DMatrixRMaj Yhat = pass.forward(X, Mode.inference());
        if (Inputs.firstNotFinite(Yhat) >= 0) {
            throw Overflow.ofPrediction(this, pass);
        }
        return Yhat;
    }

    /**
     * Returns a network of the same numbers that learns apart from this one: train the copy, and
     * others may go on predicting with this.
     *
     * @throws IllegalStateException if an activation of your own learns but cannot be copied
     */
    public Network copy() {
        NetworkBuilder builder = inputs(inputs());
        for (Dense layer : layers) {
            builder.dense(layer.units(), copyOf(layer.activation()), new Zeros());
        }
        Network copy = builder.build(0);
        for (int i = 0; i < parameters.size(); i++) {
            copy.parameters.get(i).value().setTo(parameters.get(i).value());
        }
        return copy;
    }

    private static Activation copyOf(Activation activation) {
        Activation copy = activation.copy();
        for (Parameter parameter : activation.parameters()) {
            if (copy.parameters().contains(parameter)) {
                throw new IllegalStateException(
                        activation
                                + " learns its "
                                + parameter.name()
                                + ", and so would its copy: override copy() to return an instance"
                                + " that learns apart");
            }
        }
        return copy;
    }

    /** Returns new buffers for trips through this network, for one thread at a time. */
    public Pass newPass() {
        return new Pass(this);
    }

    /**
     * Returns a table: each layer's shape and activation, how many numbers it learns, the total.
     */
    @Override
    public String toString() {
        return NetworkTable.of(this);
    }
}
