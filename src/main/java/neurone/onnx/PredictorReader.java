package neurone.onnx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import neurone.Network;
import neurone.Predictor;
import neurone.activation.Activation;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.words.Words;

/** Makes a predictor of what a model holds. */
final class PredictorReader {

    private static final Pattern COUNT = Pattern.compile("0|[1-9]\\d{0,8}");

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
            return texts.containsKey(PredictorTexts.TASK) ? own() : ofAnother(labels);
        } catch (IllegalArgumentException e) {
            throw refusals.of(Words.same(e.getMessage()), e);
        }
    }

    private Predictor own() {
        List<String> inputNames = names(PredictorTexts.INPUT);
        Standardizer found = parts.standardizer();
        Standardizer named =
                new Standardizer(inputNames, found.means(), found.standardDeviations());
        return new Predictor(
                parts.network(),
                found.targets().map(named::withTargets).orElse(named),
                task(),
                inputNames,
                names(PredictorTexts.CLASS));
    }

    private Task task() {
        return Arrays.stream(Task.values())
                .filter(task -> task.name().equals(texts.get(PredictorTexts.TASK)))
                .findFirst()
                .orElseThrow(
                        () ->
                                refusal(
                                        PredictorTexts.TASK,
                                        new Words(
                                                "une tâche d'un prédicteur",
                                                "a task of a predictor")));
    }

    private List<String> names(String name) {
        String key = name + "Names";
        if (!COUNT.matcher(texts.getOrDefault(key, "")).matches()) {
            throw refusal(key, new Words("un nombre entier", "a whole number"));
        }
        int count = Integer.parseInt(texts.get(key));
        // grows with what is there: a false count would take all the memory at once
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(text(name + i));
        }
        return names;
    }

    private String text(String key) {
        if (!texts.containsKey(key)) {
            throw refusal(key, new Words("un nom", "a name"));
        }
        return texts.get(key);
    }

    private RuntimeException refusal(String key, Words what) {
        String found = texts.get(key);
        return refusals.of(
                "les métadonnées ont %s comme %s, où il faut %s",
                "the metadata has %s as %s, where %s belongs",
                found == null ? new Words("rien", "nothing") : Words.quoted(found),
                Words.quoted(key),
                what);
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
