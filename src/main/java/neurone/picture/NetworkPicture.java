package neurone.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import neurone.Network;
import neurone.layer.Dense;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/**
 * A picture of a network: layers as columns of neurons, weights as lines, in SVG.
 *
 * <p>A line is orange for a weight above 0, blue for one below and dashed for 0, and the wider the
 * larger the weight is; a neuron or a line shows its value when it is pointed at. Of a large layer
 * some neurons are shown, and their count. A picture is a value: it does not change with the
 * network.
 *
 * <p>Immutable: several threads may read it. While it is made, nobody may train the network.
 */
public final class NetworkPicture {

    /** A layer of up to so many neurons is shown whole. */
    private static final int DEFAULT_LIMIT = 10;

    private static final int LEAST_LIMIT = 3;

    private final List<PictureLayer> layers;
    private final int limit;

    private NetworkPicture(List<PictureLayer> layers, int limit) {
        this.layers = layers;
        this.limit = limit;
    }

    /**
     * A picture of a network as it is now.
     *
     * @param network any; not modified
     */
    public static NetworkPicture of(Network network) {
        Objects.requireNonNull(network, "NetworkPicture.of expects a network, got null");
        List<PictureLayer> layers = new ArrayList<>();
        layers.add(new PictureLayer("", network.inputs(), null, null));
        for (Dense layer : network.layers()) {
            DMatrixRMaj W = layer.weights().value().copy();
            DMatrixRMaj b = layer.biases().value().copy();
            layers.add(new PictureLayer(Names.of(layer.activation()), layer.units(), W, b));
        }
        return new NetworkPicture(List.copyOf(layers), DEFAULT_LIMIT);
    }

    /**
     * Returns the same picture with another limit.
     *
     * @param neurons how many neurons of a layer are shown at most; at least 3, 10 by default
     * @throws IllegalArgumentException if the limit is below 3
     */
    public NetworkPicture limit(int neurons) {
        if (neurons < LEAST_LIMIT) {
            throw new IllegalArgumentException(
                    "a picture shows at least "
                            + LEAST_LIMIT
                            + " neurons of a layer, got a limit of "
                            + neurons
                            + ": try "
                            + DEFAULT_LIMIT);
        }
        return new NetworkPicture(layers, neurons);
    }

    /**
     * Returns an SVG document, which can also stand in an HTML page.
     *
     * @param locale a French one, or any other for English
     */
    public String svg(Locale locale) {
        return new PictureWriter(layers, limit, locale).svg();
    }

    /** Returns what is drawn. */
    @Override
    public String toString() {
        return "a picture of "
                + layers.stream()
                        .map(layer -> String.valueOf(layer.units()))
                        .collect(Collectors.joining(" -> "))
                + " neurons: write svg(locale) to a file";
    }
}
