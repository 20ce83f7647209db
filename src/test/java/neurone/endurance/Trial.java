package neurone.endurance;

import java.util.SplittableRandom;
import neurone.DivergedException;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.training.Epoch;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/** One random experiment: a network, data and settings that follow from a seed alone. */
final class Trial {

    /** How a trial may end; any other exception is a mistake. */
    enum Outcome {
        TRAINED,
        DIVERGED,
        REFUSED
    }

    private static final int MOST_UNITS = 40;
    private static final int MOST_EXAMPLES = 300;
    private static final int MOST_EPOCHS = 30;

    private final String description;
    private final Network network;
    private final Loss loss;
    private final Optimizer optimizer;
    private final Dataset train;
    private final Dataset validation;
    private final int epochs;
    private final RandomParts parts;

    Trial(long seed) {
        parts = new RandomParts(new SplittableRandom(seed));
        int inputs = parts.size(MOST_UNITS);
        NetworkBuilder builder = Network.inputs(inputs);
        for (int hidden = parts.size(5) - 1; hidden > 0; hidden--) {
            int units = parts.size(MOST_UNITS);
            builder.dense(units, parts.activation(units), parts.initializer());
        }
        loss = parts.loss();
        int outputs = parts.size(MOST_UNITS);
        builder.dense(outputs, parts.outputFor(loss, outputs), parts.initializer());
        network = builder.build(seed);
        optimizer = parts.optimizer();
        int m = parts.size(MOST_EXAMPLES);
        train = new Dataset(parts.inputs(inputs, m), parts.targets(outputs, m));
        validation = new Dataset(parts.inputs(inputs, m), parts.targets(outputs, m));
        epochs = parts.size(MOST_EPOCHS);
        description =
                "seed " + seed + ", " + loss + ", " + optimizer + ", m = " + m + '\n' + network;
    }

    /**
     * Trains, predicts, and looks whether a number that is not finite went unnoticed.
     *
     * @throws AssertionError if the library did anything that its Javadoc does not say
     */
    Outcome run() {
        try {
            return train();
        } catch (DivergedException e) {
            return Outcome.DIVERGED;
        } catch (RuntimeException | Error e) {
            throw new AssertionError(description, e);
        }
    }

    private Outcome train() {
        Trainer trainer;
        try {
            trainer = new Trainer(network, loss, optimizer);
        } catch (IllegalArgumentException e) {
            return Outcome.REFUSED;
        }
        parts.setOptions(trainer, validation);
        for (Epoch epoch : trainer.fit(train, epochs).epochs()) {
            check(epoch.cost(), "the cost of epoch " + epoch.number());
        }
        DMatrixRMaj Yhat = network.predict(train.X());
        for (double yhat : Yhat.data) {
            check(yhat, "a prediction");
        }
        return Outcome.TRAINED;
    }

    private static void check(double number, String name) {
        if (!Double.isFinite(number)) {
            throw new IllegalStateException(name + " is " + number + ", and nobody said so");
        }
    }
}
