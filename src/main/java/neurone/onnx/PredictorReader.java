package neurone.onnx;

import java.util.List;
import java.util.Map;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Activation;
import neurone.data.Task;
import neurone.file.PredictorTexts;
import neurone.words.Words;

/** Makes a predictor of what a model holds. */
final class PredictorReader {

    private final Assembly.Parts parts;
    private final Map<String, String> texts;
    private final Refusals refusals;

    PredictorReader(Assembly.Parts parts, Map<String, String> texts, Refusals refusals) {
        this.parts = parts;
        this.texts = texts;
        this.refusals = refusals;
    }

    /**
     * Reads what our own files say, or else guesses it from the last activation.
     *
     * @param labels the names of the classes in the graph
     */
    Predictor read(List<String> labels) {
        try {
            return PredictorTexts.areIn(texts)
                    ? PredictorTexts.read(
                            refusals.file(), texts, parts.network(), parts.standardizer())
                    : ofAnother(labels);
        } catch (IllegalArgumentException e) {
            throw refusals.of(Words.same(e.getMessage()), e);
        }
    }

    private Predictor ofAnother(List<String> labels) {
        Network network = parts.network();
        Activation.Range range = network.layer(network.layers().size()).activation().range();
        // what is scaled is a probability no more
        Task task =
                parts.standardizer().targets().isPresent()
                        ? Task.NUMBERS
                        : switch (range) {
                            case DISTRIBUTION -> Task.CLASSES;
                            case PROBABILITIES ->
                                    network.outputs() == 1 ? Task.BINARY : Task.LABELS;
                            default -> Task.NUMBERS;
                        };
        return new Predictor(
                network,
                parts.standardizer(),
                task,
                List.of(),
                task == Task.NUMBERS ? List.of() : labels);
    }
}
