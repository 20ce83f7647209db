package neurone.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import neurone.training.Snapshot;
import neurone.training.TrainingState;
import neurone.training.TrainingState.Best;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Makes the state of a training run again that a file describes. */
final class TrainingReader {

    private final TensorFile file;
    private final List<String> parameters;

    /**
     * A reader of a checkpoint.
     *
     * @param file its header
     * @param parameters the names of the network's parameters, such as layer1.W, in their order
     */
    TrainingReader(TensorFile file, List<String> parameters) {
        this.file = file;
        this.parameters = parameters;
    }

    /**
     * Reads a state; takes no more memory than the file has bytes.
     *
     * @throws ModelFormatException if the file does not hold one of so many parameters
     */
    TrainingState read() throws IOException {
        Metadata metadata = file.metadata();
        if (!metadata.has(Training.OPTIMIZER)) {
            throw file.refusal(
                    new Words(
                            "le fichier contient un modèle, mais pas d'entraînement : Checkpoint.save"
                                    + " écrit les deux",
                            "holds a model, but no training run: Checkpoint.save writes both"));
        }
        TrainingState state = state(metadata);
        checkNothingIsLeft(state);
        return state;
    }

    private TrainingState state(Metadata metadata) throws IOException {
        try {
            return new TrainingState(
                    metadata.startingWith(Training.SETTING),
                    snapshot(""),
                    metadata.wholeNumber(Training.SEED),
                    Epochs.read(file, metadata.count(Training.EPOCHS)),
                    metadata.truth(Training.STOPPED),
                    best(metadata));
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file.path(), e);
        }
    }

    private Best best(Metadata metadata) throws IOException {
        return metadata.has(Training.BEST_EPOCH)
                ? new Best(
                        metadata.count(Training.BEST_EPOCH),
                        metadata.count(Training.BEST_WAITED),
                        snapshot(Training.BEST))
                : null;
    }

    /**
     * Reads the parameters as they were at the end, or with {@link Training#BEST} at their best.
     */
    private Snapshot snapshot(String which) throws IOException {
        List<DMatrixRMaj> values = new ArrayList<>();
        List<List<DMatrixRMaj>> optimizerState = new ArrayList<>();
        for (String parameter : parameters) {
            values.add(file.read(which.isEmpty() ? parameter : Training.best(parameter)));
            optimizerState.add(optimizerState(which + parameter));
        }
        return new Snapshot(values, optimizerState);
    }

    private List<DMatrixRMaj> optimizerState(String parameter) throws IOException {
        List<DMatrixRMaj> state = new ArrayList<>();
        while (file.find(Training.optimizerState(parameter, state.size() + 1)) != null) {
            state.add(file.read(Training.optimizerState(parameter, state.size() + 1)));
        }
        return state;
    }

    /** Refuses what nothing in the state asks for, such as a history where no epoch is counted. */
    private void checkNothingIsLeft(TrainingState state) {
        Set<String> known = new HashSet<>(Training.tensors(state, parameters).keySet());
        known.addAll(Epochs.columns(state.history()).keySet());
        for (Tensor tensor : file.tensors()) {
            if (!known.contains(tensor.name())) {
                throw file.refusal(
                        Words.of(
                                "%s n'appartient à aucune partie de l'entraînement",
                                "%s belongs to no part of the training", tensor.words()));
            }
        }
    }
}
