package neurone.examples.lessons;

import java.util.List;
import java.util.function.LongFunction;
import neurone.Network;
import neurone.NetworkBuilder;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.optimizer.Adam;
import neurone.training.Trainer;
import neurone.words.Words;

/**
 * Something to learn for a deep network, and for a shallow one with as many parameters.
 *
 * @param name in sentences
 * @param point what its picture shows
 * @param file in the name of its picture
 * @param shallow how many neurons the only hidden layer has
 * @param epochs of a training
 * @param data for a seed: examples to train on, and new ones
 */
record DepthProblem(
        Words name, Words point, String file, int shallow, int epochs, LongFunction<Split> data) {

    private static final int SPIRAL_SEEDS = 100;

    static final DepthProblem PARITY =
            new DepthProblem(
                    new Words("Parité de 8 bits", "Parity of 8 bits"),
                    new Words(
                            "Parité : le réseau profond répond mieux, en moyenne\nEntrées jamais"
                                    + " vues, parité de 8 bits, 5 tirages",
                            "Parity: the deep network answers better, on average\nInputs never"
                                    + " seen, parity of 8 bits, 5 seeds"),
                    "parity",
                    32,
                    400,
                    seed -> ToyData.parity(8).split(0.75, seed));

    static final DepthProblem SPIRALS =
            new DepthProblem(
                    new Words("Spirales", "Spirals"),
                    new Words(
                            "Spirales : le réseau profond fait au moins aussi bien\nPoints jamais"
                                    + " vus, 5 tirages",
                            "Spirals: the deep network does at least as well\nPoints never seen, 5"
                                    + " seeds"),
                    "spirals",
                    65,
                    300,
                    seed ->
                            new Split(
                                    ToyData.spirals(300, 0.02, seed),
                                    ToyData.spirals(1000, 0.02, SPIRAL_SEEDS + seed)));

    /** The numbers of neurons of the hidden layers. */
    List<Integer> hidden(boolean deep) {
        return deep ? List.of(10, 10, 10) : List.of(shallow);
    }

    Network network(boolean deep, Activation g, long seed) {
        NetworkBuilder builder = Network.inputs(data.apply(seed).train().inputs());
        for (int units : hidden(deep)) {
            builder.dense(units, g);
        }
        return builder.dense(1, new Sigmoid()).build(seed);
    }

    Network trained(boolean deep, Activation g, double learningRate, long seed) {
        Network network = network(deep, g, seed);
        Dataset train = data.apply(seed).train();
        new Trainer(network, new BinaryCrossEntropy(), new Adam(learningRate))
                .batchSize(32)
                .seed(seed)
                .fit(train, epochs);
        return network;
    }
}
