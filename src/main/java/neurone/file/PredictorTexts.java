package neurone.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import neurone.Network;
import neurone.Predictor;
import neurone.data.Standardizer;
import neurone.data.Task;
import neurone.words.Words;

/**
 * What a predictor says in the metadata of a file, which is the same in each format: its task, and
 * the names of its inputs and classes. The package says which texts these are.
 */
public final class PredictorTexts {

    static final String PREFIX = "predictor.";
    private static final String TASK = PREFIX + "task";
    private static final String INPUT = PREFIX + "input";
    private static final String CLASS = PREFIX + "class";

    private PredictorTexts() {}

    /**
     * Returns the texts, in their order.
     *
     * @param predictor whose task and names they are
     */
    public static Map<String, String> of(Predictor predictor) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put(TASK, predictor.task().name());
        putAll(texts, INPUT, predictor.inputNames());
        putAll(texts, CLASS, predictor.classNames());
        return texts;
    }

    private static void putAll(Map<String, String> texts, String name, List<String> values) {
        texts.put(name + "Names", String.valueOf(values.size()));
        IntStream.range(0, values.size()).forEach(i -> texts.put(name + (i + 1), values.get(i)));
    }

    /**
     * Returns whether texts are of a predictor.
     *
     * @param texts the metadata of a file
     */
    public static boolean areIn(Map<String, String> texts) {
        return texts.containsKey(TASK);
    }

    /**
     * Makes the predictor that texts are of.
     *
     * @param file which has them, for messages; null for a stream
     * @param texts the metadata of the file, with those of a predictor among them
     * @param network of which a copy is kept
     * @param scaling of the inputs, and of the targets if they are scaled, as yet without names
     * @throws ModelFormatException if a text is missing, or is not what it should be
     * @throws IllegalArgumentException if the names and the network do not fit together
     */
    public static Predictor read(
            Path file, Map<String, String> texts, Network network, Standardizer scaling) {
        Metadata metadata = new Metadata(file, texts);
        List<String> inputNames = names(metadata, INPUT);
        Standardizer inputs =
                new Standardizer(inputNames, scaling.means(), scaling.standardDeviations());
        return new Predictor(
                network,
                scaling.targets().map(inputs::withTargets).orElse(inputs),
                task(metadata),
                inputNames,
                names(metadata, CLASS));
    }

    private static Task task(Metadata metadata) {
        return Arrays.stream(Task.values())
                .filter(task -> task.name().equals(metadata.text(TASK)))
                .findFirst()
                .orElseThrow(
                        () ->
                                metadata.refusal(
                                        TASK,
                                        new Words(
                                                "une tâche de Predictor",
                                                "a task of a predictor")));
    }

    private static List<String> names(Metadata metadata, String name) {
        int count = metadata.count(name + "Names");
        // grows with what is there: a false count would take all the memory at once
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            names.add(metadata.text(name + i));
        }
        return names;
    }
}
