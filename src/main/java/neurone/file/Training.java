package neurone.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.training.Snapshot;
import neurone.training.TrainingState;
import org.ejml.data.DMatrixRMaj;

/** What a checkpoint has besides the model, as metadata and named matrices. */
final class Training {

    static final String PREFIX = "checkpoint.";
    static final String SETTING = PREFIX + "setting.";
    static final String OPTIMIZER = SETTING + "optimizer";
    static final String SEED = PREFIX + "seed";
    static final String EPOCHS = PREFIX + "epochs";
    static final String STOPPED = PREFIX + "stopped";
    static final String BEST_EPOCH = PREFIX + "best.epoch";
    static final String BEST_WAITED = PREFIX + "best.waited";

    /** Between the prefix and the name of a parameter, for what it was after the best epoch. */
    static final String BEST = "best.";

    private Training() {}

    static boolean has(Tensor tensor) {
        return tensor.name().startsWith(PREFIX);
    }

    /**
     * The name of a matrix that the optimizer keeps of a parameter.
     *
     * @param parameter such as layer1.W
     * @param number from 1
     */
    static String optimizerState(String parameter, int number) {
        return PREFIX + parameter + ".memory" + number;
    }

    /** The name of what a parameter was after the best epoch. */
    static String best(String parameter) {
        return PREFIX + BEST + parameter;
    }

    static Map<String, String> metadata(TrainingState state) {
        Map<String, String> texts = new LinkedHashMap<>();
        state.settings().forEach((name, value) -> texts.put(SETTING + name, value));
        texts.put(SEED, String.valueOf(state.seed()));
        texts.put(EPOCHS, String.valueOf(state.epoch()));
        texts.put(STOPPED, String.valueOf(state.stopped()));
        state.best()
                .ifPresent(
                        best -> {
                            texts.put(BEST_EPOCH, String.valueOf(best.epoch()));
                            texts.put(BEST_WAITED, String.valueOf(best.waited()));
                        });
        return texts;
    }

    /**
     * The matrices of a state, but for those of its history.
     *
     * @param parameters the names of its parameters, such as layer1.W, in the order of the state
     */
    static Map<String, DMatrixRMaj> tensors(TrainingState state, List<String> parameters) {
        Map<String, DMatrixRMaj> tensors = new LinkedHashMap<>();
        for (int i = 0; i < parameters.size(); i++) {
            String parameter = parameters.get(i);
            tensors.put(parameter, state.snapshot().parameters().get(i));
            putOptimizerState(tensors, parameter, state.snapshot(), i);
            if (state.best().isPresent()) {
                Snapshot best = state.best().get().snapshot();
                tensors.put(best(parameter), best.parameters().get(i));
                putOptimizerState(tensors, BEST + parameter, best, i);
            }
        }
        return tensors;
    }

    private static void putOptimizerState(
            Map<String, DMatrixRMaj> tensors, String parameter, Snapshot snapshot, int i) {
        List<DMatrixRMaj> state = snapshot.optimizerState().get(i);
        for (int j = 0; j < state.size(); j++) {
            tensors.put(optimizerState(parameter, j + 1), state.get(j));
        }
    }
}
