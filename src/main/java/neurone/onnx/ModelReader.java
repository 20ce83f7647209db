package neurone.onnx;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.onnx.Fields.BrokenException;
import neurone.words.Words;

/** Reads a model: its graph, and its texts. */
final class ModelReader {

    /** From here on Gemm, Add and the activations mean what they mean today. */
    private static final int FIRST_OPERATOR_SET = 9;

    private static final int LAST_OPERATOR_SET = 25;
    private static final int MOST_TEXTS = 100_000;

    /**
     * What a file holds.
     *
     * @param texts the metadata
     */
    record Model(Graph graph, Map<String, String> texts) {}

    private final Refusals refusals;
    private final Map<String, String> texts = new LinkedHashMap<>();
    private Graph graph;
    private long operatorSet;

    private ModelReader(Refusals refusals) {
        this.refusals = refusals;
    }

    static Model read(byte[] bytes, Refusals refusals) {
        try {
            ModelReader reader = new ModelReader(refusals);
            Fields fields = new Fields(bytes);
            while (fields.next()) {
                reader.readField(fields);
            }
            return reader.model();
        } catch (BrokenException e) {
            throw refusals.of(
                    Words.of(
                            "est coupé, ou n'est pas un fichier ONNX : %s",
                            "is truncated, or no file of ONNX: %s", e.words()),
                    e);
        }
    }

    private void readField(Fields fields) throws BrokenException {
        switch (fields.number()) {
            case Schema.Model.GRAPH -> {
                if (graph != null) {
                    throw refusals.of("a deux graphes", "has two graphs");
                }
                graph = GraphReader.read(fields.message(), refusals);
            }
            case Schema.Model.OPERATOR_SET -> readOperatorSet(fields.message());
            case Schema.Model.METADATA -> readText(fields.message());
            default -> {
                // who made it, and remarks
            }
        }
    }

    private void readOperatorSet(Fields fields) throws BrokenException {
        String domain = "";
        long version = 0;
        while (fields.next()) {
            if (fields.number() == Schema.OperatorSet.DOMAIN) {
                domain = fields.text();
            } else if (fields.number() == Schema.OperatorSet.VERSION) {
                version = fields.wholeNumber();
            }
        }
        if (domain.isEmpty() || domain.equals("ai.onnx")) {
            operatorSet = version;
        }
    }

    private void readText(Fields fields) throws BrokenException {
        String key = "";
        String value = "";
        while (fields.next()) {
            if (fields.number() == Schema.Text.KEY) {
                key = fields.text();
            } else if (fields.number() == Schema.Text.VALUE) {
                value = fields.text();
            }
        }
        if (texts.put(key, value) != null) {
            throw refusals.of(
                    "les métadonnées ont %s deux fois",
                    "the metadata has %s twice", Words.quoted(key));
        }
        if (texts.size() > MOST_TEXTS) {
            throw refusals.of(
                    "les métadonnées ont plus de %s textes",
                    "the metadata has more than %s texts", MOST_TEXTS);
        }
    }

    private Model model() {
        if (graph == null) {
            throw refusals.of(
                    "est coupé, ou n'est pas un fichier ONNX : il n'a pas de graphe",
                    "is truncated, or no file of ONNX: it has no graph");
        }
        if (operatorSet < FIRST_OPERATOR_SET || operatorSet > LAST_OPERATOR_SET) {
            throw refusals.of(
                    "utilise l'ensemble d'opérateurs %s d'ONNX ; cette bibliothèque lit de %s à"
                            + " %s : exportez le modèle avec l'un d'eux, tel que %s",
                    "uses operator set %s of ONNX; this library reads %s to %s: export the model"
                            + " with one of these, such as %s",
                    operatorSet,
                    FIRST_OPERATOR_SET,
                    LAST_OPERATOR_SET,
                    Schema.OPERATOR_SET);
        }
        return new Model(graph, texts);
    }
}
