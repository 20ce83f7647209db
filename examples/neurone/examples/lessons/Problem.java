package neurone.examples.lessons;

import java.util.function.DoubleFunction;
import java.util.function.LongFunction;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.data.Dataset;
import neurone.data.Split;
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
 * @param data for a seed: examples to learn from, and others
 * @param optimizer for a learning rate
 */
record Problem(
        LongFunction<Split> data,
        int units,
        Activation output,
        Loss loss,
        DoubleFunction<Optimizer> optimizer,
        int epochs) {

    private static final int BATCH = 20;

    /** The other examples have a seed of their own, so far away from that of the first ones. */
    private static final long OTHERS = 10_000;

    /** So many digits, which a network 784-32-32-10 learns to read. */
    static Problem digits(int m, int epochs) {
        return new Problem(
                seed -> split(SyntheticDigits.of(m, seed), SyntheticDigits.of(1000, OTHERS + seed)),
                32,
                new Softmax(),
                new CategoricalCrossEntropy(),
                GradientDescent::new,
                epochs);
    }

    /** Two spirals, which a network 2-16-16-1 learns to tell apart. */
    static Problem spirals() {
        return new Problem(
                seed ->
                        split(
                                ToyData.spirals(300, 0.02, seed),
                                ToyData.spirals(1000, 0.02, OTHERS + seed)),
                16,
                new Sigmoid(),
                new BinaryCrossEntropy(),
                Adam::new,
                100);
    }

    private static Split split(Dataset train, Dataset test) {
        return new Split(train, test);
    }

    /** A network that has learned the examples of a seed. */
    Network learned(Activations g, double learningRate, long seed, Dataset examples) {
        Network network =
                Network.inputs(examples.inputs())
                        .dense(units, g.g())
                        .dense(units, g.g())
                        .dense(examples.outputs(), output)
                        .build(seed);
        new Trainer(network, loss, optimizer.apply(learningRate))
                .batchSize(BATCH)
                .seed(seed)
                .fit(examples, epochs);
        return network;
    }
}
