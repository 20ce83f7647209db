package neurone.diagnosis.ward;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import neurone.DivergedException;
import neurone.Network;
import neurone.activation.ReLU;
import neurone.activation.Tanh;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Adam;
import neurone.schedule.ConstantRate;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;
import org.ejml.dense.row.CommonOps_DDRM;

/**
 * The rule by which a training run has failed.
 *
 * <p>A cost counts as a share of the way from the best, 0, to guessing, 1. Guessing is to answer
 * the mean of the targets. The best is the smallest cost that training runs reach on the same
 * examples before anything is done to them: three seeds, with the set-up's own rule and with Adam,
 * and two of a wide network of ReLU with Adam; of a small one of tanh where a wide one would learn
 * noise by heart. A run has failed when its share is above 0.3 on the examples that it was trained
 * on or, where examples were held back, on fresh ones; it has succeeded when both are below 0.1.
 * Mistakes are made where the best is below 0.3 of the cost of guessing; where it is above 0.9
 * nothing is judged.
 *
 * @param best on the examples to train on, as a part of the cost of guessing
 * @param bestOnFresh of the same network on fresh examples
 * @param isBalanced whether each class counts alike, however rare
 */
record Yardstick(double best, double bestOnFresh, boolean isBalanced) {

    /** Of a class that is rare: its examples are a small part of the plain cost. */
    static final Yardstick BALANCED = new Yardstick(0, 0, true);

    private static final double FAILED = 0.3;
    private static final double SUCCEEDED = 0.1;
    private static final double NOTHING = 0.9;

    /** How a run ended. */
    enum Outcome {
        FAILED,
        BETWEEN,
        SUCCEEDED
    }

    static Yardstick of(Problem problem, List<Trainer> trained) {
        Setup setup = problem.setup();
        double best = Double.POSITIVE_INFINITY;
        double bestOnFresh = Double.POSITIVE_INFINITY;
        for (Trainer trainer : trained) {
            Network network = trainer.network();
            best = Math.min(best, relative(network, setup.loss(), setup.data()));
            bestOnFresh = Math.min(bestOnFresh, relative(network, setup.loss(), problem.fresh()));
        }
        return new Yardstick(best, bestOnFresh, false);
    }

    /** What learns most of the problems; little of their noise where there is much. */
    static List<Setup> wide(Problem problem) {
        boolean isNoise = problem.name().equals("noise");
        Setup setup =
                problem.setup()
                        .hidden(isNoise ? List.of(8) : List.of(32, 32))
                        .g(isNoise ? new Tanh() : new ReLU())
                        .optimizer(new Adam(0.01))
                        .schedule(new ConstantRate());
        return List.of(setup, setup.seed(setup.seed() + 1));
    }

    /** Whether one of these runs went so well that a run that does not has failed. */
    boolean isReachable() {
        return best <= FAILED && bestOnFresh <= FAILED;
    }

    /** Whether there is something to learn. */
    boolean isMeasure() {
        return best <= NOTHING && bestOnFresh <= NOTHING;
    }

    /** The set-up first; half of them with examples held back. */
    static List<Setup> tried(Problem problem, SplittableRandom random) {
        Setup setup = problem.setup();
        boolean hasOthers = problem.fresh() != setup.data();
        return LongStream.range(0, 3)
                .mapToObj(i -> setup.seed(setup.seed() + i))
                .flatMap(s -> Stream.of(s, s.optimizer(new Adam(0.015))))
                .map(s -> random.nextBoolean() && hasOthers ? s.held(problem.fresh()) : s)
                .toList();
    }

    /**
     * How a run ended.
     *
     * @param fresh examples; null if none were held back, and those to train on are all there is
     */
    Outcome judge(Network network, Loss loss, Dataset data, Dataset fresh) {
        double share = share(relative(network, loss, judged(data)), best);
        if (fresh != null) {
            share = Math.max(share, share(relative(network, loss, fresh), bestOnFresh));
        }
        return share <= SUCCEEDED
                ? Outcome.SUCCEEDED
                : share <= FAILED ? Outcome.BETWEEN : Outcome.FAILED;
    }

    private Dataset judged(Dataset data) {
        return isBalanced ? data.balanced() : data;
    }

    private static double share(double relative, double best) {
        return (relative - best) / (1 - best);
    }

    private static double relative(Network network, Loss loss, Dataset data) {
        DMatrixRMaj Y = data.Y();
        double[] w = data.weights().data;
        try {
            double cost = cost(loss, network.predict(data.X()), Y, w);
            return Double.isFinite(cost)
                    ? cost / cost(loss, means(Y, w), Y, w)
                    : Double.POSITIVE_INFINITY;
        } catch (DivergedException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    /** The sum of w_i L_i. */
    private static double cost(Loss loss, DMatrixRMaj Yhat, DMatrixRMaj Y, double[] w) {
        double sum = 0;
        for (int i = 0; i < Y.numCols; i++) {
            sum +=
                    w[i]
                            * loss.value(
                                    CommonOps_DDRM.extractColumn(Yhat, i, null),
                                    CommonOps_DDRM.extractColumn(Y, i, null));
        }
        return sum;
    }

    private static DMatrixRMaj means(DMatrixRMaj Y, double[] w) {
        DMatrixRMaj means = new DMatrixRMaj(Y.numRows, Y.numCols);
        double total = Arrays.stream(w).sum();
        for (int row = 0; row < Y.numRows; row++) {
            double sum = 0;
            for (int i = 0; i < Y.numCols; i++) {
                sum += w[i] * Y.get(row, i);
            }
            Arrays.fill(means.data, row * Y.numCols, (row + 1) * Y.numCols, sum / total);
        }
        return means;
    }
}
