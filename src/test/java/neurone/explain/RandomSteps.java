package neurone.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import neurone.Network;
import neurone.activation.Activation;
import neurone.activation.Sigmoid;
import neurone.activation.Softmax;
import neurone.core.Mode;
import neurone.examples.extending.LearnedSwish;
import neurone.examples.extending.MeanAbsoluteError;
import neurone.examples.extending.Swish;
import neurone.examples.extending.WeightDecay;
import neurone.layer.Dense;
import neurone.loss.Loss;
import neurone.loss.MeanSquaredError;
import neurone.optimizer.Optimizer;
import neurone.parts.Samples;
import org.ejml.data.DMatrixRMaj;

/** Steps of random networks: every activation, output and loss that fit, every optimizer. */
record RandomSteps(
        Network network, Loss loss, Optimizer optimizer, DMatrixRMaj X, DMatrixRMaj Y, long seed) {

    /**
     * Each makes an activation for a layer of so many units; the last three are a student's own.
     */
    private static final List<IntFunction<Activation>> ACTIVATIONS =
            Stream.concat(
                            Samples.activationMakers().stream(),
                            Stream.<IntFunction<Activation>>of(
                                    units -> new Swish(),
                                    units -> new LearnedSwish(),
                                    units -> new Centered()))
                    .toList();

    private static final List<Loss> LOSSES =
            Stream.concat(Samples.losses().stream(), Stream.of(new MeanAbsoluteError())).toList();

    private static final List<Optimizer> OPTIMIZERS =
            Stream.concat(Samples.optimizers().stream(), Stream.of(new WeightDecay(0.1, 0.01)))
                    .toList();

    static List<RandomSteps> all() {
        List<RandomSteps> steps = new ArrayList<>();
        for (IntFunction<Activation> hidden : ACTIVATIONS) {
            for (IntFunction<Activation> output : ACTIVATIONS) {
                for (Loss loss : LOSSES) {
                    if (fits(loss, output.apply(1))) {
                        SplittableRandom random = new SplittableRandom(steps.size());
                        Optimizer optimizer = OPTIMIZERS.get(steps.size() % OPTIMIZERS.size());
                        steps.add(of(hidden, output, loss, optimizer, random));
                    }
                }
            }
        }
        return steps;
    }

    private static boolean fits(Loss loss, Activation output) {
        boolean ofProbabilities = output instanceof Sigmoid || output instanceof Softmax;
        boolean wantsThem =
                !(loss instanceof MeanSquaredError || loss instanceof MeanAbsoluteError);
        try {
            loss.checkOutput(output);
            return ofProbabilities || !wantsThem;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static RandomSteps of(
            IntFunction<Activation> hidden,
            IntFunction<Activation> output,
            Loss loss,
            Optimizer optimizer,
            SplittableRandom random) {
        int inputs = random.nextInt(1, 4);
        int units = random.nextInt(2, 5);
        // a softmax of one unit is always 1, where log(1 - a) has no digits
        int outputs = random.nextInt(output.apply(1) instanceof Softmax ? 2 : 1, 4);
        int m = random.nextInt(1, 6);
        Network network =
                Network.inputs(inputs)
                        .dense(units, hidden.apply(units))
                        .dense(3, ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size())).apply(3))
                        .dense(outputs, output.apply(outputs))
                        .build(random.nextLong());
        for (Dense layer : network.layers()) {
            fill(layer.biases().value(), random);
        }
        DMatrixRMaj X = new DMatrixRMaj(inputs, m);
        fill(X, random);
        return new RandomSteps(
                network, loss, optimizer, X, targets(outputs, m, random), random.nextLong());
    }

    /** Soft targets that are a probability distribution, which fits every loss. */
    private static DMatrixRMaj targets(int outputs, int m, SplittableRandom random) {
        DMatrixRMaj Z = new DMatrixRMaj(outputs, m);
        fill(Z, random);
        DMatrixRMaj Y = new DMatrixRMaj(outputs, m);
        new Softmax().forward(Z, List.of(), Mode.inference(), Y);
        return Y;
    }

    private static void fill(DMatrixRMaj matrix, SplittableRandom random) {
        for (int i = 0; i < matrix.getNumElements(); i++) {
            matrix.data[i] = random.nextDouble(-1, 1);
        }
    }

    Explanation explanation() {
        return Explanation.of(network, loss, optimizer, X, Y, seed);
    }

    @Override
    public String toString() {
        return network.layers().stream().map(layer -> layer.activation().toString()).toList()
                + " "
                + loss
                + " "
                + optimizer;
    }
}
