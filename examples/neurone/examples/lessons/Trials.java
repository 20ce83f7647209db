package neurone.examples.lessons;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import neurone.DivergedException;
import neurone.ForwardPass;
import neurone.Network;
import neurone.core.Mode;
import neurone.data.Dataset;
import neurone.data.Split;
import neurone.measure.Accuracy;
import org.ejml.data.DMatrixRMaj;

/**
 * One activation on a problem, in percent, once for each seed: other examples, other initial
 * weights.
 *
 * @param train training examples that are right
 * @param test other examples that are right
 * @param silent hidden neurons whose z is below 0 for every training example
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Trials(double[] train, double[] test, double[] silent) {

    private record Trial(double train, double test, double silent) {}

    /** Trains with each of so many seeds, from the first on. */
    static Trials of(Problem problem, Activations g, double learningRate, long first, int seeds) {
        // one after the other: at the same time, they would wait for each other's threads of
        // OpenBLAS
        List<Trial> trials =
                LongStream.range(first, first + seeds)
                        .mapToObj(seed -> trial(problem, g, learningRate, seed))
                        .toList();
        return new Trials(
                all(trials, Trial::train), all(trials, Trial::test), all(trials, Trial::silent));
    }

    private static Trial trial(Problem problem, Activations g, double learningRate, long seed) {
        Split data = problem.data().apply(seed);
        try {
            Network network = problem.learned(g, learningRate, seed, data.train());
            return new Trial(
                    percentRight(network, data.train()),
                    percentRight(network, data.test()),
                    percentSilent(network, data.train()));
        } catch (DivergedException e) {
            // the rate was too large, and nothing has been learned
            return new Trial(0, 0, 0);
        }
    }

    private static double[] all(List<Trial> trials, ToDoubleFunction<Trial> measure) {
        return trials.stream().mapToDouble(measure).toArray();
    }

    /** Returns how much better the training examples are known than others, for each seed. */
    double[] gaps() {
        return Numbers.differences(train, test);
    }

    /** Returns how many of the examples the network gets right, in percent. */
    static double percentRight(Network network, Dataset data) {
        return 100 * Accuracy.of(network.predict(data.X()), data.Y());
    }

    private static double percentSilent(Network network, Dataset data) {
        ForwardPass pass = network.newPass();
        pass.forward(data.X(), Mode.inference());
        double silent = 0;
        for (int l = 1; l <= 2; l++) {
            silent += rowsBelowZero(pass.layer(l).Z()) / (2.0 * network.layer(l).units());
        }
        return 100 * silent;
    }

    static long rowsBelowZero(DMatrixRMaj Z) {
        return IntStream.range(0, Z.numRows)
                .filter(i -> IntStream.range(0, Z.numCols).allMatch(j -> Z.get(i, j) < 0))
                .count();
    }
}
