package neurone.playground.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import neurone.activation.Activation;
import neurone.core.Matrices;
import neurone.data.Dataset;
import neurone.initializer.Initializer;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.parts.Parts;
import neurone.schedule.Schedule;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** The parts that a setup may name, one palette for each kind. */
public final class Palettes {

    final Palette<Activation> activations = new Palette<>(Parts.ACTIVATIONS);
    final Palette<Initializer> initializers = new Palette<>(Parts.INITIALIZERS);
    final Palette<Loss> losses = new Palette<>(Parts.LOSSES);
    final Palette<Optimizer> optimizers = new Palette<>(Parts.OPTIMIZERS);
    final Palette<Schedule> schedules = new Palette<>(Parts.SCHEDULES);

    private Setup own;
    private List<DMatrixRMaj> ownStart;
    private Dataset train;
    private Dataset test;

    /** Keeps what a student's program begins with. */
    Problem own(Setup setup, Trainer trainer, Dataset train) {
        this.own = setup;
        this.ownStart = Matrices.copies(trainer.state().snapshot().parameters());
        this.train = train;
        this.test = trainer.validation().orElse(null);
        return problem(setup);
    }

    /** Returns the first numbers of a network that is built as a student's was. */
    Optional<List<DMatrixRMaj>> ownStart(Setup setup) {
        boolean isAlike =
                own != null
                        && setup.data().kind().equals(DataSetup.OWN)
                        && setup.layers().equals(own.layers())
                        && setup.features().equals(own.features())
                        && setup.seed() == own.seed();
        return isAlike ? Optional.of(ownStart) : Optional.empty();
    }

    /** Makes the examples of a setup. */
    Problem problem(Setup setup) {
        return train != null && setup.data().kind().equals(DataSetup.OWN)
                ? Problem.of(train, Optional.ofNullable(test), setup.features())
                : Problem.of(setup.data(), setup.features());
    }

    /** Returns the names of a student's own parts, by the field of a setup that takes them. */
    public Map<String, List<String>> ownParts() {
        return Map.of(
                "g", activations.own(),
                "init", initializers.own(),
                "loss", losses.own(),
                "optimizer", optimizers.own(),
                "schedule", schedules.own());
    }
}
