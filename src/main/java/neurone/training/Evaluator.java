package neurone.training;

import neurone.Network;
import neurone.Pass;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.Task;
import neurone.divergence.Divergence;
import neurone.loss.Loss;
import neurone.measure.Tasks;
import neurone.words.Words;
import org.ejml.data.DMatrixRMaj;

/** Measures a network on a dataset, a batch at a time. */
final class Evaluator {

    static final Words VALIDATION_COST = new Words("le coût de validation", "the validation cost");
    private static final Words COST = new Words("le coût", "the cost");

    private final Network network;
    private final Loss loss;
    private final Pass pass;
    private final Divergence divergence;

    Evaluator(Network network, Loss loss, Pass pass, Divergence divergence) {
        this.network = network;
        this.loss = loss;
        this.pass = pass;
        this.divergence = divergence;
    }

    Batches batches(Dataset data, int batchSize) {
        return batches(data, data.Y(), batchSize);
    }

    private Batches batches(Dataset data, DMatrixRMaj Y, int batchSize) {
        network.checkFit(data.inputs(), Y);
        loss.checkTargets(Y);
        return new Batches(data, Y, batchSize);
    }

    Task task(Dataset data) {
        return Tasks.of(loss, network.layer(network.layers().size()).activation(), data);
    }

    Evaluation evaluate(Dataset data, int batchSize, int epoch, double learningRate) {
        DMatrixRMaj Y = data.Y();
        Batches batches = batches(data, Y, batchSize);
        Task task = task(data);
        DMatrixRMaj Yhat = new DMatrixRMaj(network.outputs(), data.size());
        Tally tally = new Tally(batches, task).keepingIn(Yhat);
        run(batches, tally, COST, epoch, learningRate);
        return Evaluation.of(task, tally.cost(), tally.accuracy(), Yhat, Y);
    }

    void run(Batches batches, Tally tally, Words name, int epoch, double learningRate) {
        batches.start();
        pass.weigh(batches.weights());
        while (batches.next()) {
            pass.forward(batches.X(), Mode.inference());
            double cost = pass.cost(batches.Y());
            divergence.checkEvaluation(name, cost, epoch, learningRate);
            tally.add(cost, pass.Yhat());
        }
    }
}
