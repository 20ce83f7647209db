package neurone.examples.lessons;

import java.util.stream.IntStream;
import neurone.ForwardPass;
import neurone.Network;
import neurone.core.Mode;
import neurone.data.Dataset;
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

    static Trials of(Problem problem, Activations g) {
        int seeds = problem.train().size();
        Trials trials = new Trials(new double[seeds], new double[seeds], new double[seeds]);
        for (int seed = 0; seed < seeds; seed++) {
            Network network = problem.learned(g, seed);
            Dataset examples = problem.train().get(seed);
            trials.train[seed] = percentRight(network, examples);
            trials.test[seed] = percentRight(network, problem.test());
            trials.silent[seed] = percentSilent(network, examples);
        }
        return trials;
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
