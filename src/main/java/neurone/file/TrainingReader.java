package neurone.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import neurone.TrainingState;
import org.ejml.data.DMatrixRMaj;

/** Makes the state of a training again that a file describes. */
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
            throw file.refusal("holds a model, but no training: Checkpoint.save writes both");
        }
        List<DMatrixRMaj> values = new ArrayList<>();
        List<List<DMatrixRMaj>> memory = new ArrayList<>();
        for (String parameter : parameters) {
            values.add(file.read(parameter));
            memory.add(readMemory(parameter));
        }
        TrainingState state = state(metadata, values, memory);
        checkNothingIsLeft(state);
        return state;
    }

    private TrainingState state(
            Metadata metadata, List<DMatrixRMaj> values, List<List<DMatrixRMaj>> memory)
            throws IOException {
        try {
            return new TrainingState(
                    values,
                    metadata.text(Training.OPTIMIZER),
                    memory,
                    metadata.wholeNumber(Training.SEED),
                    Epochs.read(file, metadata.count(Training.EPOCHS)),
                    metadata.truth(Training.STOPPED),
                    readBest(metadata, values));
        } catch (IllegalArgumentException e) {
            throw new ModelFormatException(file.path(), e.getMessage(), e);
        }
    }

    /** Refuses what nothing in the state asks for, such as a history where no epoch is counted. */
    private void checkNothingIsLeft(TrainingState state) {
        Set<String> known = new HashSet<>(Training.tensors(state, parameters).keySet());
        known.addAll(Epochs.columns(state.history()).keySet());
        for (Tensor tensor : file.tensors()) {
            if (!known.contains(tensor.name())) {
                throw file.refusal(tensor + " belongs to no part of the training");
            }
        }
    }

    private List<DMatrixRMaj> readMemory(String parameter) throws IOException {
        List<DMatrixRMaj> memory = new ArrayList<>();
        while (file.find(Training.memory(parameter, memory.size() + 1)) != null) {
            memory.add(file.read(Training.memory(parameter, memory.size() + 1)));
        }
        return memory;
    }

    private Optional<TrainingState.Best> readBest(Metadata metadata, List<DMatrixRMaj> values)
            throws IOException {
        if (!metadata.has(Training.BEST_EPOCH)) {
            return Optional.empty();
        }
        List<DMatrixRMaj> best = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            DMatrixRMaj value = values.get(i).createLike();
            file.read(Training.best(parameters.get(i)), value);
            best.add(value);
        }
        return Optional.of(
                new TrainingState.Best(
                        metadata.count(Training.BEST_EPOCH),
                        metadata.count(Training.BEST_WAITED),
                        best));
    }
}
