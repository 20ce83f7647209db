package neurone.file;

import java.io.IOException;
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
import org.ejml.data.DMatrixRMaj;

/** What a predictor has besides its network, as metadata and named matrices. */
final class PredictorCodec {

    static final String PREFIX = "predictor.";
    private static final String TASK = PREFIX + "task";
    private static final String INPUT = PREFIX + "input";
    private static final String CLASS = PREFIX + "class";
    private static final String INPUTS = PREFIX + "inputs";
    private static final String TARGETS = PREFIX + "targets";
    private static final String MEAN = ".mean";
    private static final String STANDARD_DEVIATION = ".standardDeviation";

    private PredictorCodec() {}

    static boolean has(Tensor tensor) {
        return tensor.name().startsWith(PREFIX);
    }

    static Map<String, String> metadata(Predictor predictor) {
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

    static Map<String, DMatrixRMaj> tensors(Predictor predictor) {
        Map<String, DMatrixRMaj> tensors = new LinkedHashMap<>();
        put(tensors, INPUTS, predictor.standardizer());
        predictor.standardizer().targets().ifPresent(targets -> put(tensors, TARGETS, targets));
        return tensors;
    }

    private static void put(Map<String, DMatrixRMaj> tensors, String name, Standardizer s) {
        tensors.put(name + MEAN, s.means());
        tensors.put(name + STANDARD_DEVIATION, s.standardDeviations());
    }

    /**
     * Reads what belongs to a network.
     *
     * @throws ModelFormatException if the file holds no predictor of it
     */
    static Predictor read(TensorFile file, Network network) throws IOException {
        Metadata metadata = file.metadata();
        if (!metadata.has(TASK)) {
            throw file.refusal(
                    new Words(
                            "le fichier contient un réseau, mais pas de Predictor : chargez-le avec"
                                    + " ModelFile.load, ou enregistrez un Predictor",
                            "holds a network, but no predictor: load it with ModelFile.load, or"
                                    + " save a predictor"));
        }
        try {
            List<String> names = names(metadata, INPUT);
            Standardizer inputs = standardizer(file, INPUTS, names, network.inputs());
            Standardizer standardizer =
                    file.find(TARGETS + MEAN) == null
                            ? inputs
                            : inputs.withTargets(
                                    standardizer(file, TARGETS, List.of(), network.outputs()));
            return new Predictor(
                    network, standardizer, task(metadata), names, names(metadata, CLASS));
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file.path(), e);
        }
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

    private static Standardizer standardizer(
            TensorFile file, String name, List<String> names, int size) throws IOException {
        DMatrixRMaj means = new DMatrixRMaj(size, 1);
        DMatrixRMaj standardDeviations = new DMatrixRMaj(size, 1);
        file.read(name + MEAN, means);
        file.read(name + STANDARD_DEVIATION, standardDeviations);
        return new Standardizer(names, means, standardDeviations);
    }
}
