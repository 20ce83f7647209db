package neurone.training;

import java.util.Objects;
import java.util.SplittableRandom;
import neurone.DivergedException;
import neurone.Network;
import neurone.Pass;
import neurone.core.Matrices;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.InputOrder;
import neurone.data.Task;
import neurone.divergence.Divergence;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import org.ejml.data.DMatrixRMaj;

/**
 * Trains a network: forward, cost, backward, update, batch after batch, epoch after epoch.
 *
 * <p>By default a batch is the whole set. One thread at a time, and nobody else may use the network
 * while it trains.
 */
public final class Trainer extends TrainingRun {

    /** No weights: all examples count alike. */
    private static final DMatrixRMaj ALIKE = new DMatrixRMaj(0, 0);

    private final Network network;
    private final Pass pass;
    private final Updates updates;
    private final Divergence divergence;
    private final Evaluator evaluator;
    private final OneThread thread = new OneThread();

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
        super(loss, optimizer);
        FitCheck.checkParts(network, loss, optimizer);
        network.layer(network.layers().size()).activation().checkOutputs(network.outputs());
        this.network = network;
        this.pass = network.newPass(loss);
        this.updates = new Updates(network, pass.gradients(), optimizer);
        this.divergence = new Divergence(network, pass, loss, optimizer);
        this.evaluator = new Evaluator(network, loss, pass, divergence);
        this.learningRate = optimizer.learningRate();
    }

    /**
     * One step of training on one batch: forward, cost, backward, update. The learning rate is that
     * of the last epoch of fit, or the optimizer's before the first.
     *
     * @param X (n_x, m), finite
     * @param Y targets, (n_y, m)
     * @return J before the update
     * @throws IllegalArgumentException if X or Y does not fit the network or the loss
     * @throws IllegalStateException if another thread trains with this trainer
     * @throws DivergedException if the cost is not finite; no parameter is changed then
     */
    public double step(DMatrixRMaj X, DMatrixRMaj Y) {
        Objects.requireNonNull(X, "step expects X, a matrix of shape (n_x, m), got null");
        Objects.requireNonNull(Y, "step expects Y, a matrix of shape (n_y, m), got null");
        Matrices.checkFinite("X", X);
        Matrices.checkFinite("Y", Y);
        loss.checkTargets(Y);
        Thread before = thread.enter();
        try {
            double cost = step(X, Y, ALIKE, 1);
            listeners.afterStep(this, 1, 1, cost);
            return cost;
        } finally {
            thread.leave(before);
        }
    }

    private double step(DMatrixRMaj X, DMatrixRMaj Y, DMatrixRMaj w, int batch) {
        // each time, as a listener may use the pass for other examples
        pass.weigh(w);
        pass.forward(X, mode);
        double cost = pass.cost(Y);
        divergence.check(cost, Y, epoch() + 1, batch, learningRate);
        pass.backward(Y);
        divergence.note(cost);
        updates.apply(learningRate, l2, maxNorm);
        return cost;
    }

    /**
     * Trains for some epochs; a further call goes on from there.
     *
     * @param data the examples to train on
     * @param epochs how many times each example is seen, at least 0: a run that is resumed may have
     *     none left
     * @return the epochs of this call: fewer if it was stopped, none if it goes on from a state
     *     after which training stopped
     * @throws IllegalArgumentException if the data does not fit the network or the loss, or is not
     *     that of the run that was restored
     * @throws IllegalStateException if early stopping has no validation to watch, if another thread
     *     trains with this trainer, or if a listener of steps calls it
     * @throws DivergedException if the cost of a batch or of the validation set is not finite
     */
    public History fit(Dataset data, int epochs) {
        FitCheck.check(data, epochs, this);
        Thread before = thread.enter();
        try {
            return fitAlone(data, epochs);
        } finally {
            thread.leave(before);
        }
    }

    private History fitAlone(Dataset data, int epochs) {
        Batches batches = evaluator.batches(data, batchSize);
        Batches held = validation == null ? null : evaluator.batches(validation, batchSize);
        Task task = evaluator.task(data);
        this.data.take(data);
        int before = epoch();
        for (int i = 0; i < epochs && !stopped; i++) {
            Epoch epoch = trainOneEpoch(batches, held, task);
            trained.add(epoch);
            listeners.afterEpoch(this, epoch);
        }
        stopped = false;
        listeners.afterFit(this);
        return new History(trained.subList(before, epoch()));
    }

    private Epoch trainOneEpoch(Batches batches, Batches held, Task task) {
        long start = System.nanoTime();
        int number = epoch() + 1;
        learningRate = optimizer.learningRate() * schedule.checkedFactor(number);
        SplittableRandom random = randomOf(seed, number);
        mode = Mode.training(random.split());
        batches.shuffle(random);
        Tally tally = new Tally(batches, task);
        for (int batch = 1; batches.next(); batch++) {
            double cost = step(batches.X(), batches.Y(), batches.weights(), batch);
            tally.add(cost, pass.Yhat());
            listeners.afterStep(this, batch, batches.count(), cost);
        }
        divergence.checkParameters(tally.cost(), batches.Y(), number, learningRate);
        double norm = updates.norm();
        Tally onHeld = held == null ? null : new Tally(held, task);
        if (held != null) {
            evaluator.run(held, onHeld, Evaluator.VALIDATION_COST, number, learningRate);
        }
        return Epoch.of(number, tally, onHeld, norm, learningRate, start);
    }

    /**
     * The cost and the measures that fit the task, in inference, a batch at a time. Nothing is
     * changed.
     *
     * @param data such as a test set
     * @throws IllegalArgumentException if the data does not fit the network or the loss
     * @throws IllegalStateException if another thread trains with this trainer
     * @throws DivergedException if the cost is not finite
     */
    public Evaluation evaluate(Dataset data) {
        Objects.requireNonNull(data, "evaluate expects a dataset, got null");
        data().ifPresent(train -> InputOrder.check(train.inputNames(), data));
        Thread before = thread.enter();
        try {
            return evaluator.evaluate(data, batchSize, epoch(), learningRate);
        } finally {
            thread.leave(before);
        }
    }

    @Override
    public Network network() {
        return network;
    }

    @Override
    Snapshot live() {
        return updates.live();
    }

    @Override
    void forgetCosts() {
        divergence.forget();
    }
}
