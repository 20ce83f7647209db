package neurone.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import neurone.Network;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/** How far the run of a trainer has come, and how another one goes on from there. */
abstract sealed class TrainingRun extends TrainingSettings permits Trainer {

    final RunData data = new RunData();
    final List<Epoch> trained = new ArrayList<>();
    boolean stopped;
    double learningRate;

    TrainingRun(Loss loss, Optimizer optimizer) {
        super(loss, optimizer);
    }

    /** Returns the network that this trainer trains. */
    public abstract Network network();

    /** The live numbers of the network and the optimizer. */
    abstract Snapshot live();

    /** Lets costs to come not be compared with those that were. */
    abstract void forgetCosts();

    /** Returns all epochs that this trainer has trained, over several calls of fit. */
    public History history() {
        return new History(trained);
    }

    @Override
    public final int epoch() {
        return trained.size();
    }

    /** Makes the current epoch the last one of fit. */
    public void stop() {
        stopped = true;
    }

    /** Returns the examples of the last fit; none before the first. */
    public Optional<Dataset> data() {
        return data.data();
    }

    /** What early stopping keeps; null without it, and before the first epoch. */
    final TrainingState.Best best() {
        TrainingState.Best best = earlyStopping == null ? null : earlyStopping.best();
        return best == null ? null : best.copy();
    }

    /** Returns what decides the next {@link Trainer#step(DMatrixRMaj, DMatrixRMaj) step}. */
    public NextStep nextStep() {
        List<List<DMatrixRMaj>> state = live().copy().optimizerState();
        return new NextStep(loss, optimizer, schedule, epoch(), learningRate, l2, maxNorm, state);
    }

    /** Returns what a run must keep to go on later with the same bits, between two epochs. */
    public TrainingState state() {
        return new TrainingState(
                SettingsText.of(trainer()), live().copy(), seed, history(), stopped, best());
    }

    /**
     * Puts a state back: the numbers of the network and the optimizer, the seed, the history and
     * what early stopping keeps. What this trainer has trained before is forgotten; what it trains
     * next must be the data that the run had.
     *
     * @param state of a run with the same settings
     * @return this trainer
     * @throws IllegalArgumentException if the state is of another network or of other settings;
     *     nothing is changed then
     */
    public Trainer restore(TrainingState state) {
        Objects.requireNonNull(state, "restore expects the state of a trainer, got null");
        new StateCheck(network(), live()).check(state, SettingsText.of(trainer()));
        double factor = state.epoch() == 0 ? 1 : schedule.checkedFactor(state.epoch());
        learningRate = factor * optimizer.learningRate();
        state.snapshot().copyTo(live());
        forgetCosts();
        trained.clear();
        trained.addAll(state.history().epochs());
        stopped = state.stopped();
        data.restore(state.settings().get(SettingsText.DATA));
        if (earlyStopping != null) {
            earlyStopping.restore(
                    state.best().map(TrainingState.Best::copy).orElse(null), state.history());
        }
        return seed(state.seed());
    }

    /** Returns two lines: what it was told, and its last epoch. */
    @Override
    public String toString() {
        return SettingsText.inShort(trainer());
    }
}
