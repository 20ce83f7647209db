package neurone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Predicate;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.measure.Accuracy;
import neurone.optimizer.Optimizer;
import neurone.schedule.ConstantRate;
import neurone.schedule.Schedule;
import org.ejml.data.DMatrixRMaj;

/**
 * Trains a network: forward, cost, backward, update, batch after batch, epoch after epoch.
 *
 * <p>By default a batch is the whole set, as in lesson 4. One thread at a time, and nobody else may
 * use the network while it trains.
 */
public final class Trainer {

    private static final int WHOLE_SET = Integer.MAX_VALUE;

    private final Network network;
    private final Loss loss;
    private final Optimizer optimizer;
    private final Pass pass;
    private final Updates updates;
    private Divergence divergence;
    private final List<Epoch> history = new ArrayList<>();
    private final List<Consumer<Epoch>> listeners = new ArrayList<>();
    private Predicate<Epoch> condition = epoch -> false;
    private EarlyStopping earlyStopping;
    private boolean stopped;
    private Dataset validation;
    private int batchSize = WHOLE_SET;
    private long seed;
    private Mode mode = Mode.training(randomOf(0, 0));
    private Schedule schedule = new ConstantRate();
    private double factor = 1;

    /**
     * A trainer of that network.
     *
     * @param network whose parameters it updates
     * @param loss L, of which the cost is J = 1/m sum L
     * @param optimizer the rule of the update
     * @throws IllegalArgumentException if the loss does not fit the output activation, or if the
     *     output can learn nothing
     */
    public Trainer(Network network, Loss loss, Optimizer optimizer) {
        checkOutput(network);
        this.network = network;
        this.loss = loss;
        this.optimizer = optimizer;
        this.pass = network.newPass();
        this.updates = new Updates(network, pass.gradients(), optimizer);
        this.divergence = newDivergence();
    }

    private static void checkOutput(Network network) {
        boolean isSoftmax = network.layer(network.layers().size()).activation() instanceof Softmax;
        if (isSoftmax && network.outputs() == 1) {
            throw new IllegalArgumentException(
                    "a Softmax of one unit gives 1 for every example and learns nothing: give the"
                            + " last layer a Sigmoid, or a unit for each class");
        }
    }

    /**
     * One step of training on one batch: forward, cost, backward, update. The learning rate is that
     * of the last epoch of fit, or the optimizer's before the first.
     *
     * @param X (n_x, m), finite. Not modified.
     * @param Y targets, (n_y, m). Not modified.
     * @return J before the update
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     * @throws DivergedException if the cost is not finite; no parameter is changed then
     */
    public double step(DMatrixRMaj X, DMatrixRMaj Y) {
        Inputs.checkFinite("X", X);
        Inputs.checkFinite("Y", Y);
        loss.checkTargets(Y);
        return step(X, Y, 1);
    }

    private double step(DMatrixRMaj X, DMatrixRMaj Y, int batch) {
        pass.forward(X, mode);
        double cost = pass.cost(loss, Y);
        if (!Double.isFinite(cost)) {
            throw diverged(
                    "the cost is " + cost + " in epoch " + (epoch() + 1) + ", batch " + batch,
                    cost,
                    Y);
        }
        pass.backward(loss, Y);
        divergence.note(cost);
        updates.apply(learningRate());
        return cost;
    }

    private Divergence newDivergence() {
        return new Divergence(network, pass, loss, optimizer);
    }

    private DivergedException diverged(String symptom, double cost, DMatrixRMaj Y) {
        return divergence.exception(symptom, cost, Y, learningRate(), epoch() == 0);
    }

    private double learningRate() {
        return optimizer.learningRate() * factor;
    }

    /**
     * Trains for some epochs; a further call goes on from there.
     *
     * @param data the examples to train on
     * @param epochs how many times each example is seen, at least 0: a training that is resumed may
     *     have none left
     * @return the epochs of this call: fewer if it was stopped, none if it goes on from a state
     *     after which the training stopped
     * @throws IllegalArgumentException if the data does not fit the network or the loss
     * @throws IllegalStateException if early stopping has no validation to watch
     * @throws DivergedException if a cost is not finite, be it of a batch or of the validation
     */
    public History fit(Dataset data, int epochs) {
        if (epochs < 0) {
            throw new IllegalArgumentException("fit expects at least 0 epochs, got " + epochs);
        }
        check(data);
        if (validation != null) {
            check(validation);
        } else if (earlyStopping != null) {
            throw new IllegalStateException(
                    "early stopping watches the validation cost: call validation(dataset) too");
        }
        int before = epoch();
        Batches batches = new Batches(data, Math.min(batchSize, data.size()));
        for (int i = 0; i < epochs && !stopped; i++) {
            Epoch epoch = trainOneEpoch(batches);
            history.add(epoch);
            stopped = isOverAfter(epoch);
            listeners.forEach(listener -> listener.accept(epoch));
        }
        stopped = false;
        if (earlyStopping != null) {
            earlyStopping.finish();
        }
        return new History(history.subList(before, history.size()));
    }

    private void check(Dataset data) {
        Inputs.checkShape(network, data.X());
        Inputs.checkTargetRows(network, data.Y());
        loss.checkTargets(data.Y());
    }

    private boolean isOverAfter(Epoch epoch) {
        boolean patienceIsOver = earlyStopping != null && earlyStopping.isOverAfter(epoch);
        return condition.test(epoch) || patienceIsOver;
    }

    private Epoch trainOneEpoch(Batches batches) {
        long start = System.nanoTime();
        int epoch = epoch() + 1;
        factor = checkedFactor(epoch);
        SplittableRandom random = randomOf(seed, epoch);
        mode = Mode.training(random.split());
        batches.shuffle(random);
        int m = batches.size();
        double cost = 0;
        int right = 0;
        for (int batch = 1; batches.next(); batch++) {
            // shares of the whole, as costs that are finite may have an infinite sum
            double share = (double) batches.X().numCols / m;
            cost += share * step(batches.X(), batches.Y(), batch);
            right += batches.areClasses() ? Accuracy.countRight(yhat(), batches.Y()) : 0;
        }
        if (!divergence.parametersAreFinite()) {
            throw diverged("a parameter is not finite after epoch " + epoch, cost, batches.Y());
        }
        Evaluation onValidation = Evaluation.of(network, loss, validation, epoch, learningRate());
        return new Epoch(
                epoch,
                cost,
                batches.areClasses() ? (double) right / m : Double.NaN,
                onValidation.cost(),
                onValidation.accuracy(),
                updates.norm(),
                learningRate(),
                (System.nanoTime() - start) / 1e9);
    }

    private double checkedFactor(int epoch) {
        double next = schedule.factor(epoch);
        if (!(next >= 0 && next <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "a schedule gives a finite factor of at least 0, but "
                            + schedule
                            + " gave "
                            + next
                            + " for epoch "
                            + epoch);
        }
        return next;
    }

    private DMatrixRMaj yhat() {
        return pass.layer(network.layers().size()).A();
    }

    /** The chance of one epoch, which a training that is resumed at that epoch draws again. */
    private static SplittableRandom randomOf(long seed, int epoch) {
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
        return this;
    }

    /**
     * Sets the seed of the shuffling and of RReLU's noise; 0 by default.
     *
     * @param seed any number; the chance of an epoch depends on it and on the epoch's number alone
     * @return this trainer
     */
    public Trainer seed(long seed) {
        this.seed = seed;
        this.mode = Mode.training(randomOf(seed, epoch()));
        return this;
    }

    /**
     * Sets how the learning rate changes from epoch to epoch; constant by default.
     *
     * @param schedule the rate of epoch t is the optimizer's times schedule.factor(t)
     * @return this trainer
     */
    public Trainer schedule(Schedule schedule) {
        this.schedule = Objects.requireNonNull(schedule, "schedule");
        return this;
    }

    /**
     * Adds lambda W to dW before each update, which is gradient descent on J + lambda/2 |W|^2 (as
     * weight_decay in PyTorch). Biases and what activations learn are left alone; the cost that is
     * reported stays J.
     *
     * @param lambda at least 0, the default
     * @return this trainer
     */
    public Trainer weightDecay(double lambda) {
        updates.setWeightDecay(lambda);
        return this;
    }

    /**
     * Scales all gradients together by max / norm before each update in which their norm is above
     * max (Pascanu et al. 2013); weight decay is added after that. Off by default.
     *
     * @param max the largest length of the gradient, above 0
     * @return this trainer
     */
    public Trainer clipNorm(double max) {
        updates.setMaxNorm(max);
        return this;
    }

    /**
     * Measures cost and accuracy on other examples after each epoch. Early stopping forgets what it
     * kept when they are replaced by others.
     *
     * @param validation examples that are not trained on
     * @return this trainer
     */
    public Trainer validation(Dataset validation) {
        Objects.requireNonNull(validation, "validation");
        if (earlyStopping != null && this.validation != null && this.validation != validation) {
            // costs of another set cannot be compared
            earlyStopping.forget();
        }
        this.validation = validation;
        return this;
    }

    /**
     * Tells a listener of each epoch when it is over. If the listener throws, fit ends there, and a
     * further fit goes on from there.
     *
     * @param listener called in the training thread, in the order in which they were added
     * @return this trainer
     */
    public Trainer onEpoch(Consumer<Epoch> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Does something with this trainer after every so many epochs, as keeping its {@link #state()}.
     *
     * @param epochs at least 1; the action follows the epochs whose numbers are its multiples
     * @param action called in the training thread, in order with the listeners
     * @return this trainer
     */
    public Trainer every(int epochs, Consumer<Trainer> action) {
        Objects.requireNonNull(action, "action");
        if (epochs < 1) {
            throw new IllegalArgumentException(
                    "every expects a number of epochs of at least 1, got " + epochs + ": try 10");
        }
        return onEpoch(
                epoch -> {
                    if (epoch.number() % epochs == 0) {
                        action.accept(this);
                    }
                });
    }

    /**
     * Ends fit after the first epoch for which a condition holds; the listeners are still told.
     *
     * @param condition such as {@code epoch -> epoch.accuracy() == 1}; of several, one is enough
     * @return this trainer
     */
    public Trainer stopWhen(Predicate<Epoch> condition) {
        this.condition = this.condition.or(condition);
        return this;
    }

    /**
     * Ends fit when the validation cost has not fallen below its smallest for some epochs. At the
     * end of fit, stopped or not, the parameters become those of the epoch with the smallest
     * validation cost; a further fit goes on from them. If fit ends with a {@link
     * DivergedException} the parameters stay as that says, and the best are in {@link #state()}.
     *
     * @param patience how many epochs it waits, at least 1
     * @return this trainer, which needs {@link #validation} too
     */
    public Trainer earlyStopping(int patience) {
        this.earlyStopping = new EarlyStopping(parameters(), patience);
        return this;
    }

    private List<DMatrixRMaj> parameters() {
        return network.parameters().stream().map(Parameter::value).toList();
    }

    /** Returns the network that this trainer trains. */
    public Network network() {
        return network;
    }

    /** Returns all epochs that this trainer has trained, over several calls of fit. */
    public History history() {
        return new History(history);
    }

    /** Returns the number of the last epoch, 0 before the first. */
    public int epoch() {
        return history.size();
    }

    /**
     * Returns what a training must keep to go on later with the same bits. It is to be taken
     * between epochs: after fit, or by an action of {@link #every}. The settings of this trainer
     * are not in it, but for the seed; give them to the trainer that restores it.
     */
    public TrainingState state() {
        return new TrainingState(
                Matrices.copies(parameters()),
                optimizerName(),
                updates.memory().stream().map(Matrices::copies).toList(),
                seed,
                history(),
                stopped,
                earlyStopping == null ? Optional.empty() : earlyStopping.state());
    }

    private String optimizerName() {
        return optimizer.getClass().getSimpleName();
    }

    /**
     * Puts a state back: the parameters of the network, the optimizer's memory, the seed, the
     * history and what early stopping keeps. What this trainer has trained before is forgotten.
     *
     * @param state of a training with the same settings. Not modified, and copied.
     * @return this trainer
     * @throws IllegalArgumentException if the state is of another network or another optimizer, or
     *     of a training with early stopping when this has none; nothing is changed then
     */
    public Trainer restore(TrainingState state) {
        StateCheck check = new StateCheck(network);
        check.checkParameters(state.parameters());
        check.checkOptimizer(state.optimizer(), optimizerName());
        check.checkMemory(state.memory(), updates.memory());
        state.best().ifPresent(best -> check.checkParameters(best.parameters()));
        double restoredFactor = state.epoch() == 0 ? 1 : checkedFactor(state.epoch());
        if (earlyStopping != null) {
            earlyStopping.restore(state.best(), state.history());
        } else if (state.best().isPresent()) {
            throw new IllegalArgumentException(
                    "the state is of a training with early stopping: call earlyStopping(patience)"
                            + " before restore(state)");
        }
        Matrices.copy(state.parameters(), parameters());
        for (int i = 0; i < state.memory().size(); i++) {
            Matrices.copy(state.memory().get(i), updates.memory().get(i));
        }
        history.clear();
        history.addAll(state.history().epochs());
        stopped = state.stopped();
        factor = restoredFactor;
        divergence = newDivergence();
        return seed(state.seed());
    }
}
