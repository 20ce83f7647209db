package neurone.onnx;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import neurone.Predictor;

/** What a predictor says in the texts of a model, under the names of our own files. */
final class PredictorTexts {

    /** What a model takes. */
    static final String X = "X";

    /** What it gives. */
    static final String YHAT = "Yhat";

    /** The second that a predictor gives. */
    static final String LABEL = "label";

    static final String TASK = "predictor.task";
    static final String INPUT = "predictor.input";
    static final String CLASS = "predictor.class";

    private PredictorTexts() {}

    static Map<String, String> of(Predictor predictor) {
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
}
