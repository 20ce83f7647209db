package neurone.diagnosis.ward;

import java.util.List;
import neurone.DivergedException;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.data.Dataset;
import neurone.initializer.Initializer;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.schedule.Schedule;
import neurone.training.Trainer;

/**
 * All that decides a training run.
 *
 * @param data to train on
 * @param held examples held back; null for none
 * @param hidden units of the hidden layers
 * @param g of the hidden layers
 * @param first draws the initial weights of all layers; null for the default
 * @param output the last activation
 * @param loss L
 * @param optimizer the rule
 * @param batchSize 0 for the whole set
 * @param epochs of the one call of fit
 * @param schedule of the rate
 * @param seed of weights and batches
 */
record Setup(
        Dataset data,
        Dataset held,
        List<Integer> hidden,
        Activation g,
        Initializer first,
        Activation output,
        Loss loss,
        Optimizer optimizer,
        int batchSize,
        int epochs,
        Schedule schedule,
        long seed) {

    Network network() {
        NetworkBuilder builder = Network.inputs(data.inputs());
        if (first != null) {
            builder.initializer(first);
        }
        hidden.forEach(units -> builder.dense(units, g));
        return builder.dense(data.outputs(), output).build(seed);
    }

    Trainer trained() {
        return trained(network(), optimizer);
    }

    /** Trains another network, or by another rule; one that diverges is left as it is. */
    Trainer trained(Network network, Optimizer rule) {
        Trainer trainer = trainer(network, rule);
        fit(trainer);
        return trainer;
    }

    Trainer newTrainer() {
        return trainer(network(), optimizer);
    }

    private Trainer trainer(Network network, Optimizer rule) {
        Trainer trainer = new Trainer(network, loss, rule).schedule(schedule).seed(seed);
        if (batchSize > 0) {
            trainer.batchSize(batchSize);
        }
        if (held != null) {
            trainer.validation(held);
        }
        return trainer;
    }

    void fit(Trainer trainer) {
        try {
            trainer.fit(data, epochs);
        } catch (DivergedException e) {
            // judged by what is left
        }
    }

    Setup data(Dataset data, Dataset held) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup held(Dataset held) {
        return data(data, held);
    }

    Setup hidden(List<Integer> hidden) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup g(Activation g) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup first(Initializer first) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup output(Activation output) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup loss(Loss loss) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup optimizer(Optimizer optimizer) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup epochs(int epochs) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup schedule(Schedule schedule) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    Setup seed(long seed) {
        return new Setup(
                data, held, hidden, g, first, output, loss, optimizer, batchSize, epochs, schedule,
                seed);
    }

    @Override
    public String toString() {
        return String.join(
                " ",
                data.toString(),
                hidden.toString(),
                g.toString(),
                String.valueOf(first),
                output.toString(),
                loss.toString(),
                optimizer.toString(),
                schedule.toString(),
                held == null ? "" : "validation",
                batchSize + "",
                epochs + " epochs",
                "seed " + seed);
    }
}
