package neurone.training;

import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.schedule.ConstantRate;
import neurone.schedule.Schedule;

/** What a trainer was told, one call after the other, of which each returns the trainer. */
abstract sealed class TrainingSettings permits TrainingRun {

    private static final int WHOLE_SET = Integer.MAX_VALUE;

    final Loss loss;
    final Optimizer optimizer;

    int batchSize = WHOLE_SET;
    long seed;
    Schedule schedule = new ConstantRate();
    double l2;
    double maxNorm = Double.POSITIVE_INFINITY;
    Dataset validation;
    EarlyStopping earlyStopping;
    final Listeners listeners = new Listeners();
    Mode mode = Mode.training(randomOf(0, 0));

    TrainingSettings(Loss loss, Optimizer optimizer) {
        this.loss = loss;
        this.optimizer = optimizer;
    }

    final Trainer trainer() {
        return (Trainer) this;
    }

    /** Returns the loss L. */
    public Loss loss() {
        return loss;
    }

    /** Returns the rule of the update. */
    public Optimizer optimizer() {
        return optimizer;
    }

    /** Returns the number of the last epoch, 0 before the first. */
    public abstract int epoch();

    /** Says how large a batch is, if it is not the whole set. */
    final String batchText() {
        return batchSize == WHOLE_SET ? "" : ", batches of " + batchSize;
    }

    /** The randomness of one epoch, which a run that is resumed at that epoch draws again. */
    static SplittableRandom randomOf(long seed, int epoch) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + epoch);
    }

    /**
     * Sets how many examples a batch has; the last of an epoch may have fewer. The examples are
     * then shuffled every epoch.
     *
     * @param batchSize at least 1
     * @return this trainer
     */
    public Trainer batchSize(int batchSize) {
        if (batchSize < 1) {
            throw new IllegalArgumentException(
                    "a batch expects at least 1 example, got " + batchSize + ": try 64");
        }
        this.batchSize = batchSize;
        return trainer();
    }

    /** Returns how many examples a batch has at most. */
    public int batchSize() {
        return batchSize;
    }

    /**
     * Sets the seed of the shuffling and of RReLU's noise; 0 by default.
     *
     * @param seed any number; the randomness of an epoch depends on it and on the epoch's number
     *     alone
     * @return this trainer
     */
    public Trainer seed(long seed) {
        this.seed = seed;
        this.mode = Mode.training(randomOf(seed, epoch()));
        return trainer();
    }

    /**
     * Sets how the learning rate changes from epoch to epoch; constant by default.
     *
     * @param schedule the rate of epoch t is the optimizer's times schedule.factor(t)
     * @return this trainer
     * @throws IllegalStateException if the optimizer is one of your own that pays no heed to the
     *     rate of a step
     */
    public Trainer schedule(Schedule schedule) {
        Objects.requireNonNull(
                schedule, "a trainer expects a schedule, got null: try new Cosine(100)");
        FitCheck.checkHeedsRate(optimizer);
        this.schedule = schedule;
        return trainer();
    }

    /**
     * Adds lambda W to dW before each update, which is gradient descent on J + lambda/2 |W|^2.
     * Biases and what activations learn are left alone; the cost that is reported stays J.
     *
     * @param lambda at least 0, the default
     * @return this trainer
     */
    public Trainer l2(double lambda) {
        if (!(lambda >= 0 && lambda <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "L2 expects a finite lambda of at least 0, got " + lambda + ": try 1.0E-4");
        }
        this.l2 = lambda;
        return trainer();
    }

    /**
     * Scales all gradients together by max / norm before each update in which their norm is above
     * max (Pascanu et al. 2013); L2 is added after that. Off by default.
     *
     * @param max the largest length of the gradient, above 0
     * @return this trainer
     */
    public Trainer clipNorm(double max) {
        if (!(max > 0 && max <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "clipping expects a finite norm above 0, got " + max + ": try 1.0");
        }
        this.maxNorm = max;
        return trainer();
    }

    /**
     * Measures cost and accuracy on other examples after each epoch. Early stopping forgets what it
     * kept when they are replaced by others, as costs of another set cannot be compared.
     *
     * @param validation examples that are not trained on
     * @return this trainer
     */
    public Trainer validation(Dataset validation) {
        Objects.requireNonNull(validation, "validation expects a dataset, got null");
        if (earlyStopping != null && this.validation != null && this.validation != validation) {
            earlyStopping.forget();
        }
        this.validation = validation;
        return trainer();
    }

    /** Returns the examples that it measures after each epoch; none by default. */
    public Optional<Dataset> validation() {
        return Optional.ofNullable(validation);
    }

    /**
     * Ends fit when the validation cost has not fallen below its smallest for some epochs. At the
     * end of fit, stopped or not, the parameters and the optimizer's state become those of the
     * epoch with the smallest validation cost, {@link History#best()}; a further fit goes on from
     * them. If fit ends with an exception they stay as they are, and the best are in {@link
     * Trainer#state()}.
     *
     * @param patience how many epochs it waits, at least 1
     * @return this trainer, which needs {@link #validation(Dataset)} too
     */
    public Trainer earlyStopping(int patience) {
        EarlyStopping next = new EarlyStopping(patience);
        listeners.remove(earlyStopping);
        listeners.addFirst(next);
        earlyStopping = next;
        return trainer();
    }

    /**
     * Ends fit after the first epoch for which a condition holds; the listeners are still told.
     *
     * @param condition such as {@code epoch -> epoch.accuracy() == 1}; of several, one is enough
     * @return this trainer
     */
    public Trainer stopWhen(Predicate<Epoch> condition) {
        listeners.addFirst(
                new StopWhen(
                        Objects.requireNonNull(
                                condition, "stopWhen expects a condition, got null")));
        return trainer();
    }

    /**
     * Runs an action after each step.
     *
     * @param action told the batch and its cost
     * @return this trainer
     */
    public Trainer onStep(Consumer<Step> action) {
        return listener(
                new OnStep(Objects.requireNonNull(action, "onStep expects an action, got null")));
    }

    /**
     * Runs an action after each epoch.
     *
     * @param action told what the epoch gave
     * @return this trainer
     */
    public Trainer onEpoch(Consumer<Epoch> action) {
        listeners.add(
                new OnEpoch(Objects.requireNonNull(action, "onEpoch expects an action, got null")));
        return trainer();
    }

    /**
     * Runs an action every n epochs, for example to save {@link Trainer#state()}.
     *
     * @param epochs n, at least 1; the action follows the epochs whose numbers are its multiples
     * @param action told this trainer
     * @return this trainer
     */
    public Trainer every(int epochs, Consumer<Trainer> action) {
        listeners.add(
                new Every(
                        epochs,
                        Objects.requireNonNull(action, "every expects an action, got null")));
        return trainer();
    }

    /**
     * Adds a listener.
     *
     * @param listener told of steps and epochs, after those that were added before
     * @return this trainer
     */
    public Trainer listener(TrainingListener listener) {
        listeners.addOfSteps(
                Objects.requireNonNull(listener, "listener expects a listener, got null"));
        return trainer();
    }
}
