package neurone;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import neurone.core.Mode;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
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
    private final Optimizer.Update[] updates;
    private final DMatrixRMaj[] gradients;
    private int batchSize = WHOLE_SET;
    private long seed;
    private Dataset validation;
    private final List<Consumer<Epoch>> listeners = new ArrayList<>();
    private int epoch;
    private Mode mode = Mode.training(randomOf(0, 0));

    /**
     * A trainer of that network.
     *
     * @param network whose parameters it updates
     * @param loss L, of which the cost is J = 1/m sum L
     * @param optimizer the rule of the update
     * @throws IllegalArgumentException if the loss does not fit the output activation
     */
    public Trainer(Network network, Loss loss, Optimizer optimizer) {
        this.network = network;
        this.loss = loss;
        this.optimizer = optimizer;
        loss.checkOutput(network.layer(network.layers().size()).activation());
        this.pass = network.newPass();
        List<Parameter> parameters = network.parameters();
        this.updates =
                parameters.stream()
                        .map(parameter -> optimizer.forParameter(parameter.value()))
                        .toArray(Optimizer.Update[]::new);
        this.gradients = parameters.stream().map(pass.gradients()::of).toArray(DMatrixRMaj[]::new);
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
        this.mode = Mode.training(randomOf(seed, epoch));
        return this;
    }

    /**
     * Measures cost and accuracy on other examples after each epoch.
     *
     * @param validation examples that are not trained on
     * @return this trainer
     */
    public Trainer validation(Dataset validation) {
        this.validation = Objects.requireNonNull(validation, "validation");
        return this;
    }

    /**
     * Tells a listener of each epoch when it is over.
     *
     * @param listener called in the training thread
     * @return this trainer
     */
    public Trainer onEpoch(Consumer<Epoch> listener) {
        listeners.add(Objects.requireNonNull(listener, "listener"));
        return this;
    }

    /**
     * Trains for some epochs; a further call goes on from there.
     *
     * @param data the examples to train on
     * @param epochs how many times each example is seen, at least 1
     * @return the epochs of this call
     * @throws IllegalArgumentException if the data does not fit the network or the loss
     * @throws DivergedException if a cost is not finite
     */
    public History fit(Dataset data, int epochs) {
        if (epochs < 1) {
            throw new IllegalArgumentException("fit expects at least 1 epoch, got " + epochs);
        }
        check(data);
        if (validation != null) {
            check(validation);
        }
        Batches batches = new Batches(data, Math.min(batchSize, data.size()));
        boolean classes = Accuracy.isMeasurable(data.Y());
        List<Epoch> history = new ArrayList<>();
        for (int i = 0; i < epochs; i++) {
            history.add(trainOneEpoch(batches, classes));
            for (Consumer<Epoch> listener : listeners) {
                listener.accept(history.get(i));
            }
        }
        return new History(history);
    }

    private void check(Dataset data) {
        Inputs.checkShape(network, data.X());
        Inputs.checkTargetRows(network, data.Y());
        loss.checkTargets(data.Y());
    }

    private Epoch trainOneEpoch(Batches batches, boolean classes) {
        long start = System.nanoTime();
        epoch++;
        SplittableRandom random = randomOf(seed, epoch);
        mode = Mode.training(random.split());
        batches.shuffle(random);
        double sum = 0;
        int right = 0;
        for (int batch = 1; batches.next(); batch++) {
            sum += update(batches.X(), batches.Y(), batch) * batches.X().numCols;
            right += classes ? Accuracy.countRight(yhat(), batches.Y()) : 0;
        }
        int m = batches.size();
        Evaluation onValidation = Evaluation.of(network, loss, validation);
        return new Epoch(
                epoch,
                sum / m,
                classes ? (double) right / m : Double.NaN,
                onValidation.cost(),
                onValidation.accuracy(),
                (System.nanoTime() - start) / 1e9);
    }

    private DMatrixRMaj yhat() {
        return pass.layer(network.layers().size()).A();
    }

    /**
     * One step of training on one batch: forward, cost, backward, update.
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
        return update(X, Y, 1);
    }

    private double update(DMatrixRMaj X, DMatrixRMaj Y, int batch) {
        pass.forward(X, mode);
        double cost = pass.cost(loss, Y);
        if (!Double.isFinite(cost)) {
            String when = "epoch " + epoch + ", batch " + batch;
            throw Divergence.of(network, pass, cost, when, optimizer.learningRate());
        }
        pass.backward(loss, Y);
        for (int i = 0; i < updates.length; i++) {
            updates[i].apply(gradients[i], optimizer.learningRate());
        }
        return cost;
    }

    /** The chance of one epoch, which a training that is resumed at that epoch draws again. */
    private static SplittableRandom randomOf(long seed, int epoch) {
        return new SplittableRandom(new SplittableRandom(seed).nextLong() + epoch);
    }
}
