package neurone.file;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.Network;
import neurone.activation.Activation;
import neurone.core.Matrices;
import neurone.core.Parameter;
import neurone.layer.Dense;
import org.ejml.data.DMatrixRMaj;

/** A network as metadata and named matrices. */
final class Model {

    static final String FORMAT = "format";
    static final String FORMAT_NAME = "neurone";
    static final String VERSION = "version";
    static final int NETWORK_VERSION = 2;
    static final int NEWEST_VERSION = 3;
    static final String LIBRARY = "library";
    static final String LIBRARY_VERSION = LibraryVersion.read();
    static final String LAYERS = "layers";

    private Model() {}

    static String activation(int l) {
        return "layer" + l + ".activation";
    }

    static String setting(int l, String setting) {
        return activation(l) + "." + setting;
    }

    static String parameter(int l, String name) {
        return "layer" + l + "." + name;
    }

    /**
     * Describes a network.
     *
     * @throws IllegalArgumentException if a file cannot hold one of its activations
     */
    static Map<String, String> metadata(Network network) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(FORMAT, FORMAT_NAME);
        texts.put(VERSION, String.valueOf(NETWORK_VERSION));
        texts.put(LIBRARY, LIBRARY_VERSION);
        texts.putAll(layers(network));
        return texts;
    }

    /** Describes the layers of a network, but for what they learn. */
    static Map<String, String> layers(Network network) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(LAYERS, String.valueOf(network.layers().size()));
        for (int l = 1; l <= network.layers().size(); l++) {
            Activation activation = network.layer(l).activation();
            // fails for a class of one's own that has the name of one of the library
            Activations.standard().with(activation.getClass());
            ActivationCodec codec = ActivationCodec.of(activation.getClass());
            texts.put(activation(l), codec.name());
            int layer = l;
            codec.settingsOf(activation)
                    .forEach((setting, value) -> texts.put(setting(layer, setting), value));
        }
        return texts;
    }

    /** Returns the live matrices of a network by name, such as layer1.W. */
    static Map<String, DMatrixRMaj> tensors(Network network) {
        Map<String, DMatrixRMaj> tensors = new LinkedHashMap<>();
        for (int l = 1; l <= network.layers().size(); l++) {
            Dense layer = network.layer(l);
            for (Parameter parameter : layer.parameters()) {
                if (tensors.put(parameter(l, parameter.name()), parameter.value()) != null) {
                    throw new IllegalArgumentException(
                            "layer "
                                    + l
                                    + " learns two parameters named "
                                    + parameter.name()
                                    + ": give each a name of its own");
                }
            }
        }
        return tensors;
    }

    static void checkFinite(Map<String, DMatrixRMaj> tensors) {
        tensors.forEach(
                (name, matrix) -> {
                    if (!Matrices.isFinite(matrix)) {
                        throw new IllegalArgumentException(
                                name
                                        + " has "
                                        + Matrices.firstNotFinite(matrix)
                                        + " and cannot be saved: every number must be finite; did"
                                        + " training diverge?");
                    }
                });
    }
}
