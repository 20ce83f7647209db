package cluster;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import neurone.Network;
import neurone.core.Gradients;
import neurone.core.Parameter;
import neurone.optimizer.Optimizer;
import neurone.words.Words;

/**
 * Trains on the driver with gradients from the cluster: an epoch is one step on the whole batch, as
 * in lesson 4.
 */
public final class ClusterTrainer {

    private final Network network;
    private final ClusterGradient gradient;
    private final List<Optimizer.Update> updates;
    private final double learningRate;
    private final Gradients gradients;
    private final List<Double> costs = new ArrayList<>();

    public ClusterTrainer(Network network, ClusterGradient gradient, Optimizer optimizer) {
        this.network = network;
        this.gradient = gradient;
        this.learningRate = optimizer.learningRate();
        this.gradients = new Gradients(network.parameters());
        this.updates =
                network.parameters().stream()
                        .map(parameter -> optimizer.forParameter(parameter.value()))
                        .toList();
    }

    /** Returns J of each epoch so far, before its update. */
    public List<Double> costs() {
        return List.copyOf(costs);
    }

    /** Returns the network, which training updates. */
    public Network network() {
        return network;
    }

    /**
     * Trains up to an epoch, those that the file knows among them. The run goes on from the file if
     * it is there, with the same bits as one that was not interrupted if the summation is in order.
     *
     * @param epochs in all
     * @param file of the checkpoint, written after every so many epochs and at the end
     * @param every k
     */
    public void train(int epochs, Path file, int every) {
        if (Files.exists(file)) {
            ClusterState.read(file).restore(network, updates, costs);
        }
        while (costs.size() < epochs) {
            step();
            if (costs.size() % every == 0 || costs.size() == epochs) {
                ClusterState.of(network, updates, costs).write(file);
            }
        }
    }

    /** One epoch. */
    public void step() {
        Contribution sum = gradient.at(network, costs.size() + 1);
        if (!Double.isFinite(sum.cost())) {
            throw new Refusal(
                    Words.of(
                            "le coût est %s à l'époque %s : reprenez au dernier point de sauvegarde"
                                    + " avec un taux d'apprentissage plus petit",
                            "the cost is %s in epoch %s: start again from the last checkpoint with"
                                    + " a smaller learning rate",
                            String.valueOf(sum.cost()),
                            costs.size() + 1));
        }
        gradients.setAll(sum.gradient());
        List<Parameter> parameters = network.parameters();
        for (int i = 0; i < updates.size(); i++) {
            updates.get(i).apply(gradients.of(parameters.get(i)), learningRate);
        }
        costs.add(sum.cost());
    }
}
