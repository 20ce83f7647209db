package neurone.diagnosis;

import java.util.List;
import java.util.Optional;
import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.optimizer.Optimizer;
import neurone.training.Epoch;
import neurone.training.Trainer;

/**
 * How a network was trained.
 *
 * @param epochs none if it is not known
 * @param optimizer none if it is not known
 * @param batches of an epoch
 * @param heldCost J on the examples held back, now; NaN if there are none
 * @param heldCostOfMean J there of predicting the mean of their targets
 */
record Run(
        List<Epoch> epochs,
        Optional<Optimizer> optimizer,
        int batches,
        double heldCost,
        double heldCostOfMean) {

    static final Run UNKNOWN = new Run(List.of(), Optional.empty(), 1, Double.NaN, Double.NaN);

    static Run of(Trainer trainer, Dataset data) {
        double cost = Double.NaN;
        double costOfMean = Double.NaN;
        if (trainer.validation().isPresent()) {
            Dataset held = trainer.validation().get();
            Targets targets = Targets.of(trainer.loss(), held);
            cost = cost(trainer.network(), held, targets);
            costOfMean = targets.costOfMean();
        }
        return new Run(
                trainer.history().epochs(),
                Optional.of(trainer.optimizer()),
                1 + (data.size() - 1) / trainer.batchSize(),
                cost,
                costOfMean);
    }

    private static double cost(Network network, Dataset data, Targets targets) {
        Pass pass = network.newPass(targets.loss());
        pass.weigh(targets.w());
        pass.forward(data.X(), Mode.inference());
        return pass.cost(targets.Y());
    }

    /** Returns how many updates there were. */
    long updates() {
        return (long) epochs.size() * batches;
    }

    /** Returns the largest learning rate of the epochs, or else that of the optimizer. */
    double learningRate() {
        return epochs.stream()
                .mapToDouble(Epoch::learningRate)
                .max()
                .orElse(optimizer.map(Optimizer::learningRate).orElse(Double.NaN));
    }

    /** Returns the learning rate of the last epoch, or else that of the optimizer. */
    double lastRate() {
        return epochs.isEmpty() ? learningRate() : epochs.get(epochs.size() - 1).learningRate();
    }

    /** Returns the mean learning rate of the epochs, or else that of the optimizer. */
    double meanRate() {
        return epochs.stream()
                .mapToDouble(Epoch::learningRate)
                .average()
                .orElse(optimizer.map(Optimizer::learningRate).orElse(Double.NaN));
    }

    /** Returns the cost of each epoch, or nothing if there are too few to judge by. */
    Optional<CostCurve> costs(int least) {
        return epochs.size() < least
                ? Optional.empty()
                : Optional.of(new CostCurve(epochs.stream().mapToDouble(Epoch::cost).toArray()));
    }
}
