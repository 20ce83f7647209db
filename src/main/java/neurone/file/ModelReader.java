package neurone.file;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Makes the network again that a file describes. */
final class ModelReader {

    private final TensorFile file;
    private final Metadata metadata;
    private final Activations activations;

    ModelReader(TensorFile file, Activations activations) {
        Objects.requireNonNull(
                activations, "load expects activations, such as Activations.standard(), got null");
        this.file = file;
        this.metadata = file.metadata();
        this.activations = activations;
    }

    /** Refuses what is not a model, or is one of a later version. */
    static void checkFormat(TensorFile file) {
        Metadata metadata = file.metadata();
        if (!metadata.has(Model.FORMAT)) {
            throw file.refusal(
                    new Words(
                            "ce n'est pas un modèle de Neurone : ses métadonnées ne nomment aucun"
                                    + " format ; Weights.read lit le fichier de tout programme",
                            "is not a model of Neurone: its metadata names no format; Weights.read"
                                    + " reads the file of any program"));
        }
        String format = metadata.text(Model.FORMAT);
        if (!format.equals(Model.FORMAT_NAME)) {
            throw file.refusal(
                    Words.of(
                            "ce n'est pas un modèle de Neurone : ses métadonnées nomment le format"
                                    + " %s ; Weights.read lit le fichier de tout programme",
                            "is not a model of Neurone: its metadata names the format %s;"
                                    + " Weights.read reads the file of any program",
                            Words.quoted(format)));
        }
        int version = metadata.count(Model.VERSION);
        if (version > Model.NEWEST_VERSION) {
            throw file.refusal(
                    Words.of(
                            "le fichier est à la version %s du format, et cette bibliothèque lit"
                                    + " jusqu'à la version %s : mettez Neurone à jour",
                            "uses format version %s; this library supports versions up to %s:"
                                    + " upgrade Neurone",
                            version,
                            Model.NEWEST_VERSION));
        }
    }

    /**
     * Reads a network; takes no more memory than the file has bytes.
     *
     * @throws ModelFormatException if the file does not hold one
     */
    Network read() throws IOException {
        checkFormat(file);
        Network network = build();
        Map<String, DMatrixRMaj> parameters = Model.tensors(network);
        checkNothingIsLeft(parameters.keySet());
        for (Map.Entry<String, DMatrixRMaj> parameter : parameters.entrySet()) {
            file.read(parameter.getKey(), parameter.getValue());
        }
        return network;
    }

    private Network build() {
        int layers = metadata.count(Model.LAYERS);
        if (layers == 0) {
            throw file.refusal(
                    new Words(
                            "les métadonnées annoncent un réseau sans couche",
                            "the metadata says that there is no layer"));
        }
        int inputs = file.get(Model.parameter(1, "W")).columns();
        NetworkBuilder builder = Network.inputs(inputs);
        for (int l = 1; l <= layers; l++) {
            Tensor W = file.get(Model.parameter(l, "W"));
            if (W.columns() != inputs) {
                throw file.refusal(
                        Words.of(
                                "%s a la forme %s, mais sa couche a %s entrées : il lui faut une"
                                        + " colonne pour chacune",
                                "%s has the shape %s but its layer has %s inputs: it needs a"
                                        + " column for each",
                                W.words(),
                                W.shape(),
                                inputs));
            }
            // the numbers are read once all of them have their place
            builder.dense(W.rows(), activation(l), (matrix, random) -> {});
            inputs = W.rows();
        }
        try {
            return builder.build(0);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file.path(), e);
        }
    }

    private Activation activation(int l) {
        String name = metadata.text(Model.activation(l));
        ActivationCodec codec = activations.find(name);
        if (codec == null) {
            throw file.refusal(
                    Words.of(
                            "la couche %s a l'activation %s, qui n'est pas parmi %s : si elle est"
                                    + " de vous, chargez avec Activations.standard().with(sa"
                                    + " classe)",
                            "layer %s has the activation %s, which is none of %s: if it is yours,"
                                    + " load with Activations.standard().with(its class)",
                            l,
                            Words.quoted(name),
                            activations));
        }
        try {
            return codec.make(metadata, l);
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(
                    file.path(), Words.of("couche %s : %s", "layer %s: %s", l, e.getMessage()), e);
        }
    }

    private void checkNothingIsLeft(Set<String> known) {
        for (Tensor tensor : file.tensors()) {
            if (!known.contains(tensor.name())
                    && !Training.has(tensor)
                    && !PredictorCodec.has(tensor)) {
                throw file.refusal(
                        Words.of(
                                "%s n'appartient à aucune couche",
                                "%s belongs to no layer", tensor.words()));
            }
        }
    }
}
