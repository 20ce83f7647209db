package neurone.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import neurone.Network;
import neurone.io.AtomicFile;
import neurone.training.Trainer;
import neurone.training.TrainingState;
import neurone.words.Printable;
import org.ejml.data.DMatrixRMaj;

/**
 * A training run in a file: the model, the optimizer state, the epochs so far, the seed and what
 * early stopping keeps. A run that was killed and resumes from its checkpoint ends with the same
 * bits as one that was not.
 *
 * <pre>{@code
 * trainer.every(5, t -> Checkpoint.save(t, path)).fit(data, 100);
 *
 * Checkpoint.restore(trainer, path);            // later, with a trainer of the same settings
 * trainer.fit(data, 100 - trainer.epoch());
 * }</pre>
 *
 * <p>{@link ModelFile#load} reads the model out of such a file.
 *
 * <p>Both methods read or write the trainer and its network: call them in the thread that trains,
 * as {@link Trainer#every} does. Trainers in several threads may each use a file of their own.
 */
public final class Checkpoint {

    private Checkpoint() {}

    /**
     * Saves a training run between two epochs. The file is replaced as a whole: whatever happens
     * meanwhile, the old one or the new one is there.
     *
     * @param trainer as an action of {@link Trainer#every} gets it, or after a fit. Not modified.
     * @param path where; a file that is there is replaced
     * @throws IllegalArgumentException if a parameter or what the optimizer keeps of it is not
     *     finite, if an activation has settings that a file cannot hold, or if there are more
     *     layers than a reader takes, which is about a thousand
     * @throws java.io.UncheckedIOException if the file cannot be written; the old one is whole then
     */
    public static void save(Trainer trainer, Path path) {
        Objects.requireNonNull(trainer, "save expects a trainer, got null");
        TrainingState state = trainer.state();
        Map<String, String> metadata = new LinkedHashMap<>(Model.metadata(trainer.network()));
        metadata.putAll(Training.metadata(state));
        Map<String, DMatrixRMaj> tensors =
                Training.tensors(state, parameterNames(trainer.network()));
        Model.checkFinite(tensors);
        tensors.putAll(Epochs.columns(state.history()));
        AtomicFile.write(path, new TensorWriter(metadata, tensors)::writeTo);
    }

    /**
     * Puts a training run back: the parameters of the trainer's network and all that {@link
     * Trainer#restore} takes. The settings of the trainer are its own: give it those of the
     * training that was saved, and its data to the next fit.
     *
     * @param trainer of a network with the same layers, with an optimizer of the same kind.
     *     Modified, unless an exception is thrown.
     * @param path a file that {@link #save} has written
     * @throws ModelFormatException if it is missing, or not such a file
     * @throws IllegalArgumentException if it is of a run of another network or with another
     *     optimizer
     */
    public static void restore(Trainer trainer, Path path) {
        Objects.requireNonNull(trainer, "restore expects a trainer, got null");
        TrainingState state = ModelFile.read(path, file -> read(trainer.network(), file));
        try {
            trainer.restore(state);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    path.toAbsolutePath().normalize() + ": " + e.getMessage(), e);
        }
    }

    private static TrainingState read(Network network, TensorFile file) throws IOException {
        ModelReader.checkFormat(file);
        checkSameLayers(network, file);
        return new TrainingReader(file, parameterNames(network)).read();
    }

    private static void checkSameLayers(Network network, TensorFile file) {
        Model.layers(network)
                .forEach(
                        (name, here) -> {
                            String saved = file.metadata().text(name);
                            if (!saved.equals(here)) {
                                throw new IllegalArgumentException(
                                        file.path().toAbsolutePath().normalize()
                                                + ": the checkpoint has "
                                                + Printable.of(saved)
                                                + " as "
                                                + name
                                                + ", this network "
                                                + here
                                                + ": give the trainer a network of the same"
                                                + " layers");
                            }
                        });
    }

    private static List<String> parameterNames(Network network) {
        return List.copyOf(Model.tensors(network).keySet());
    }
}
