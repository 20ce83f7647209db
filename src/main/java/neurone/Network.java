package neurone;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import neurone.core.Matrices;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.words.Printable;
import neurone.words.Words;
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
    private final OptionalLong seed;
    private final boolean isSeedPicked;

    Network(List<Dense> layers) {
        this(layers, OptionalLong.empty(), false);
    }

    /**
     * Keeps the layers.
     *
     * @param seed that their weights were drawn from, if it is known
     * @param isSeedPicked whether nobody has chosen it, so that it must be said
     */
    Network(List<Dense> layers, OptionalLong seed, boolean isSeedPicked) {
        this.seed = seed;
        this.isSeedPicked = isSeedPicked;
        this.layers = List.copyOf(layers);
        this.parameters = layers.stream().flatMap(layer -> layer.parameters().stream()).toList();
    }

    /**
     * Makes a network of layers that exist, which it then shares.
     *
     * @param layers the first hidden one first; the units of each are the inputs of the next
     * @throws IllegalArgumentException if there is none, if two neighbors do not fit, or if a layer
     *     stands there twice
     */
    public static Network of(Dense... layers) {
        Objects.requireNonNull(layers, "Network.of expects layers, got null");
        if (layers.length == 0) {
            throw new IllegalArgumentException("a network needs at least one layer, got none");
        }
        for (Dense layer : layers) {
            Objects.requireNonNull(layer, "Network.of expects layers, got null among them");
        }
        if (Set.copyOf(List.of(layers)).size() < layers.length) {
            throw new IllegalArgumentException(
                    "a layer stands in the network twice: make a second one, or copy() it");
        }
        for (int l = 1; l < layers.length; l++) {
            if (layers[l].inputs() != layers[l - 1].units()) {
                throw new IllegalArgumentException(
                        "layer "
                                + (l + 1)
                                + " has "
                                + Printable.count(layers[l].inputs(), "input")
                                + ", but layer "
                                + l
                                + " has "
                                + Printable.count(layers[l - 1].units(), "unit")
                                + ": make the two equal");
            }
        }
        return new Network(List.of(layers));
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
     * Returns the seed that the initial weights were drawn from: {@code build(seed)} draws them
     * again. There is none for a network that was loaded, put together of layers, or built from a
     * generator.
     */
    public OptionalLong seed() {
        return seed;
    }

    /**
     * The prediction for one example.
     *
     * @param x its n_x inputs, finite. Not modified.
     * @return yhat, (n_y, 1), a new matrix
     * @throws IllegalArgumentException if there are more or fewer inputs, or if one is not finite
     * @throws DivergedException if yhat has a number that is not finite
     */
    public DMatrixRMaj predict(double... x) {
        Inputs.checkExample(this, x);
        return predict(new DMatrixRMaj(x));
    }

    /**
     * The prediction for each example.
     *
     * @param X (n_x, m), finite
     * @return Yhat, (n_y, m), a new matrix
     * @throws IllegalArgumentException if X has another number of rows, no column, or a number that
     *     is not finite
     * @throws DivergedException if Yhat has a number that is not finite
     */
    public DMatrixRMaj predict(DMatrixRMaj X) {
        Inputs.checkShape(this, X);
        Matrices.checkFinite("X", X);
        ForwardPass pass = newPass();
        DMatrixRMaj Yhat = pass.forward(X, Mode.inference());
        if (!Matrices.isFinite(Yhat)) {
            throw new DivergedException(
                    Words.of(
                            "Yhat n'est pas fini, et la première grandeur qui n'est pas finie est"
                                    + " %s. Soit X contient des nombres beaucoup trop grands, soit"
                                    + " l'entraînement de ce réseau a divergé : standardisez les"
                                    + " entrées, et entraînez-le avec un taux d'apprentissage plus"
                                    + " petit.",
                            "Yhat is not finite, and the first quantity that is not finite is %s."
                                    + " Either X has numbers that are far too large, or the training"
                                    + " of this network diverged: standardize the inputs, and train"
                                    + " with a smaller learning rate.",
                            firstNotFinite(pass)));
        }
        return Yhat;
    }

    private Words firstNotFinite(ForwardPass pass) {
        for (int l = 1; l <= layers.size(); l++) {
            for (Parameter parameter : layer(l).parameters()) {
                if (!Matrices.isFinite(parameter.value())) {
                    return label(parameter.name(), l);
                }
            }
        }
        for (int l = 1; l <= layers.size(); l++) {
            if (!Matrices.isFinite(pass.layer(l).Z())) {
                return label("Z", l);
            }
            if (!Matrices.isFinite(pass.layer(l).A())) {
                return label("A", l);
            }
        }
        // Yhat, which is not finite, is A[L]
        return label("A", layers.size());
    }

    /**
     * Checks that examples and their targets have the shapes of this network.
     *
     * @param inputs n_x, the rows of X
     * @param Y (n_y, m)
     * @throws IllegalArgumentException if they have not, saying what is expected
     */
    public void checkFit(int inputs, DMatrixRMaj Y) {
        Objects.requireNonNull(Y, "expected Y, a matrix of shape (n_y, m), got null");
        Inputs.checkShape(this, inputs, Y.numCols);
        Inputs.checkRows(outputs(), Y);
    }

    /**
     * Returns a network of the same numbers that learns apart from this one: train the copy, and
     * others may go on predicting with this.
     */
    public Network copy() {
        return new Network(layers.stream().map(Dense::copy).toList(), seed, isSeedPicked);
    }

    /** Returns new buffers for forward passes, for one thread at a time. */
    public ForwardPass newPass() {
        return new ForwardPass(this);
    }

    /**
     * Returns new buffers for forward and backward passes, for one thread at a time.
     *
     * @param loss L, of which the cost is J = 1/m sum L
     * @throws IllegalArgumentException if the loss does not fit the output activation
     */
    public Pass newPass(Loss loss) {
        return new Pass(this, loss);
    }

    /** Returns how messages name layer l, such as {@code Dense 1 (2 -> 8)}. */
    public String label(int l) {
        Dense layer = layer(l);
        return "Dense " + l + " (" + layer.inputs() + " -> " + layer.units() + ")";
    }

    /** Returns how messages name a matrix of layer l, such as {@code W[1] of Dense 1 (2 -> 8)}. */
    public Words label(String letter, int l) {
        Objects.requireNonNull(letter, "expected the name of a parameter, got null");
        return Words.of("%s[%s] de %s", "%s[%s] of %s", letter, l, label(l));
    }

    /**
     * Returns a table: each layer's shape and activation, how many numbers it learns, the total;
     * and the seed if nobody has chosen it.
     */
    @Override
    public String toString() {
        return table(Locale.ENGLISH);
    }

    /** Returns {@link #toString} in French for a French locale, in English for any other. */
    public String table(Locale locale) {
        String table = NetworkTable.of(this, locale);
        return isSeedPicked
                ? table
                        + Words.of(
                                        "\nbuild(%s) tire de nouveau les poids initiaux",
                                        "\nbuild(%s) draws the initial weights again",
                                        seed.getAsLong())
                                .in(locale)
                : table;
    }
}
