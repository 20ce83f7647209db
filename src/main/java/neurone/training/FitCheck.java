package neurone.training;

import java.util.Objects;
import neurone.Network;
import neurone.data.Dataset;
import neurone.data.InputOrder;
import neurone.loss.Loss;
import neurone.optimizer.Optimizer;
import neurone.words.Names;
import org.ejml.data.DMatrixRMaj;

/** Refuses what cannot be trained, or not on that, before the first batch. */
final class FitCheck {

    private FitCheck() {}

    static void checkParts(Network network, Loss loss, Optimizer optimizer) {
        Objects.requireNonNull(network, "a trainer expects a network, got null");
        Objects.requireNonNull(
                loss, "a trainer expects a loss, got null: try new MeanSquaredError()");
        Objects.requireNonNull(
                optimizer, "a trainer expects an optimizer, got null: try new Adam(0.001)");
    }

    static void check(Dataset data, int epochs, TrainingRun run) {
        if (epochs < 0) {
            throw new IllegalArgumentException(
                    "fit expects at least 0 epochs, got "
                            + epochs
                            + (run.epoch() == 0
                                    ? ""
                                    : ": this trainer has trained " + run.epoch() + " already"));
        }
        Objects.requireNonNull(data, "fit expects a dataset to train on, got null");
        if (run.listeners.isInStep()) {
            throw new IllegalStateException(
                    "fit was called in the middle of an epoch, by a listener of steps: call it from"
                            + " onEpoch, or after the fit that is under way");
        }
        if (run.validation != null) {
            checkSameKind(data, run.validation);
        }
        if (run.validation == null && run.earlyStopping != null) {
            throw new IllegalStateException(
                    "early stopping watches the validation cost: call validation(dataset) too");
        }
        run.data.check(data);
    }

    /** Refuses a rule of one's own on which a schedule would have no effect. */
    static void checkHeedsRate(Optimizer optimizer) {
        double rate = optimizer.learningRate();
        double step = step(optimizer, rate);
        if (step != 0 && step == step(optimizer, rate / 2)) {
            throw new IllegalStateException(
                    Names.of(optimizer)
                            + " moves a parameter as far at half the learning rate, so that a"
                            + " schedule changes nothing: let apply use the learningRate that it is"
                            + " given");
        }
    }

    private static double step(Optimizer optimizer, double rate) {
        DMatrixRMaj theta = new DMatrixRMaj(1, 1);
        DMatrixRMaj dTheta = new DMatrixRMaj(new double[][] {{1}});
        optimizer.forParameter(theta).apply(dTheta, rate);
        return theta.get(0);
    }

    private static void checkSameKind(Dataset data, Dataset validation) {
        if (data.inputs() != validation.inputs() || data.outputs() != validation.outputs()) {
            throw new IllegalArgumentException(
                    "the validation set has n_x = "
                            + validation.inputs()
                            + " and n_y = "
                            + validation.outputs()
                            + ", the set to train on n_x = "
                            + data.inputs()
                            + " and n_y = "
                            + data.outputs()
                            + ": prepare both in the same way, or split one dataset");
        }
        InputOrder.check(data.inputNames(), validation);
    }
}
