package neurone.examples.lessons;

import java.util.List;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.SyntheticDigits;
import neurone.data.ToyData;
import neurone.loss.BinaryCrossEntropy;
import neurone.loss.CategoricalCrossEntropy;
import neurone.loss.Loss;
import neurone.optimizer.Adam;
import neurone.optimizer.GradientDescent;
import neurone.optimizer.Optimizer;
import neurone.training.Trainer;

/**
 * Something to learn, and how: two hidden layers of some units between the inputs and the output.
 *
 * @param train training examples, one set for each seed
 * @param test other examples, the same for each seed
 */
record Problem(
        List<Dataset> train,
        Dataset test,
        int units,
        Activation output,
        Loss loss,
        Optimizer optimizer,
        int epochs) {

    static final int SEEDS = 8;

    private static final int BATCH = 20;

    private static List<Dataset> forEachSeed(LongFunction<Dataset> examples) {
        return LongStream.range(0, SEEDS).mapToObj(examples).toList();
    }

    /** So many digits, which a network 784-32-32-10 learns to read. */
    static Problem digits(int m, int epochs, double learningRate) {
        return new Problem(
                forEachSeed(seed -> SyntheticDigits.of(m, seed)),
                SyntheticDigits.of(1000, 999),
                32,
                new Softmax(),
                new CategoricalCrossEntropy(),
                new GradientDescent(learningRate),
                epochs);
    }

    /** Two spirals, which a network 2-16-16-1 learns to tell apart. */
    static Problem spirals() {
        return new Problem(
                forEachSeed(seed -> ToyData.spirals(300, 0.02, seed)),
                ToyData.spirals(1000, 0.02, 999),
                16,
                new Sigmoid(),
                new BinaryCrossEntropy(),
                new Adam(0.01),
                100);
    }

    /** A network that has learned the examples of a seed. */
    Network learned(Activations g, int seed) {
        Dataset examples = train.get(seed);
        Network network =
                Network.inputs(examples.inputs())
                        .dense(units, g.g())
                        .dense(units, g.g())
                        .dense(examples.outputs(), output)
                        .build(seed);
        new Trainer(network, loss, optimizer).batchSize(BATCH).seed(seed).fit(examples, epochs);
        return network;
    }
}
