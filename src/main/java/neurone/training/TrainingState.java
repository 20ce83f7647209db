package neurone.training;

import java.util.Map;
import java.util.Optional;

/**
 * All that a training run is after an epoch, so that it can go on later, in another trainer of a
 * network of the same shape, with the same bits on the same machine: {@link Trainer#state()} takes
 * it, {@link Trainer#restore} puts it back.
 */
public final class TrainingState {

    private final Map<String, String> settings;
    private final Snapshot snapshot;
    private final long seed;
    private final History history;
    private final boolean stopped;
    private final Best best;

    /**
     * A state.
     *
     * @param settings what the trainer was told, as text: optimizer, loss, batch size and so on
     * @param snapshot the numbers after the last epoch
     * @param seed of the shuffling and of RReLU's noise
     * @param history every epoch so far, counted from 1
     * @param stopped whether the last epoch ended the run before its time
     * @param best what early stopping keeps; null without it, and before the first epoch
     * @throws IllegalArgumentException if the parts do not belong together
     */
    public TrainingState(
            Map<String, String> settings,
            Snapshot snapshot,
            long seed,
            History history,
            boolean stopped,
            Best best) {
        for (int i = 0; i < history.size(); i++) {
            int number = history.epochs().get(i).number();
            if (number != i + 1) {
                throw new IllegalArgumentException(
                        "a state expects epochs counted from 1, got "
                                + number
                                + " in place "
                                + (i + 1));
            }
        }
        if (best != null && best.epoch() > history.size()) {
            throw new IllegalArgumentException(
                    "the best epoch of a state expects a number up to "
                            + history.size()
                            + ", got "
                            + best.epoch());
        }
        this.settings = Map.copyOf(settings);
        this.snapshot = snapshot;
        this.seed = seed;
        this.history = history;
        this.stopped = stopped;
        this.best = best;
    }

    /**
     * Returns what the trainer was told, as text: optimizer, loss, batch size and so on; and the
     * sizes and a checksum of the data.
     */
    public Map<String, String> settings() {
        return settings;
    }

    /** Returns the numbers after the last epoch. */
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Returns the seed of the shuffling and of RReLU's noise. */
    public long seed() {
        return seed;
    }

    /** Returns every epoch so far. */
    public History history() {
        return history;
    }

    /** Returns the number of the last epoch, 0 before the first. */
    public int epoch() {
        return history.size();
    }

    /** Returns whether the last epoch ended the run before its time. */
    public boolean stopped() {
        return stopped;
    }

    /** Returns what early stopping keeps; empty without it, and before the first epoch. */
    public Optional<Best> best() {
        return Optional.ofNullable(best);
    }

    /** Returns its epoch, and the best one if early stopping keeps it. */
    @Override
    public String toString() {
        return "the state after epoch "
                + epoch()
                + (best == null ? "" : ", the best of them being epoch " + best.epoch());
    }

    /**
     * What early stopping keeps.
     *
     * @param epoch the number of the epoch with the smallest validation cost, from 1
     * @param waited how many epochs its patience has lasted since
     * @param snapshot the numbers after that epoch
     */
    public record Best(int epoch, int waited, Snapshot snapshot) {

        /** Checks the numbers. */
        public Best {
            if (epoch < 1 || waited < 0) {
                throw new IllegalArgumentException(
                        "the best epoch of a state expects a number from 1 and a wait from 0, got "
                                + epoch
                                + " and "
                                + waited);
            }
        }

        Best copy() {
            return new Best(epoch, waited, snapshot.copy());
        }
    }
}
