package neurone.diagnosis.ward;

import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import neurone.DivergedException;
import neurone.Network;
import neurone.data.Dataset;
import neurone.loss.Loss;
import neurone.optimizer.Adam;
import org.ejml.data.DMatrixRMaj;

/**
 * The rule by which a training run has failed.
 *
 * <p>A cost counts as a share of the way from the best, 0, to guessing, 1. Guessing is to answer
 * the mean of the targets. The best is the smallest cost that six training runs reach on the same
 * examples before anything is done to them: three seeds, with the set-up's own rule and with Adam.
 * A run has failed when its share is above 0.3 on the examples that it was trained on or, where
 * examples were held back, on fresh ones; it has succeeded when both are below 0.1. Where even the
 * best is above 0.3 of the cost of guessing, nothing is judged.
 *
 * @param best on the examples to train on, as a part of the cost of guessing
 * @param bestOnFresh of the same network on fresh examples
 */
record Yardstick(double best, double bestOnFresh) {

    private static final double FAILED = 0.3;
    private static final double SUCCEEDED = 0.1;

    /** How a run ended. */
    enum Outcome {
        FAILED,
        BETWEEN,
        SUCCEEDED
    }

    static Yardstick of(Problem problem) {
        Setup setup = problem.setup();
        double best = Double.POSITIVE_INFINITY;
        double bestOnFresh = Double.POSITIVE_INFINITY;
        for (Setup tried : tried(problem)) {
            Network network = tried.trained().network();
            best = Math.min(best, relative(network, setup.loss(), setup.data()));
            bestOnFresh = Math.min(bestOnFresh, relative(network, setup.loss(), problem.fresh()));
        }
        return new Yardstick(best, bestOnFresh);
    }

    /** Whether one of the six runs went well, so that one can say what success is. */
    boolean isKnown() {
        return best <= FAILED && bestOnFresh <= FAILED;
    }

    /** The set-up first. */
    static List<Setup> tried(Problem problem) {
        Setup setup = problem.setup();
        return LongStream.range(0, 3)
                .mapToObj(i -> setup.seed(setup.seed() + i))
                .flatMap(s -> Stream.of(s, s.optimizer(new Adam(0.015))))
                .toList();
    }

    /**
     * How a run ended.
     *
     * @param fresh examples; null if none were held back, and those to train on are all there is
     */
    Outcome judge(Network network, Loss loss, Dataset data, Dataset fresh) {
        double share = share(relative(network, loss, data), best);
        if (fresh != null) {
            share = Math.max(share, share(relative(network, loss, fresh), bestOnFresh));
        }
        return share <= SUCCEEDED
                ? Outcome.SUCCEEDED
                : share <= FAILED ? Outcome.BETWEEN : Outcome.FAILED;
    }

    private static double share(double relative, double best) {
        return (relative - best) / (1 - best);
    }

    private static double relative(Network network, Loss loss, Dataset data) {
        DMatrixRMaj Y = data.Y();
        try {
            double cost = loss.value(network.predict(data.X()), Y);
            double guessing = loss.value(means(Y), Y);
            return Double.isFinite(cost) ? cost / guessing : Double.POSITIVE_INFINITY;
        } catch (DivergedException e) {
            return Double.POSITIVE_INFINITY;
        }
    }

    private static DMatrixRMaj means(DMatrixRMaj Y) {
        DMatrixRMaj means = new DMatrixRMaj(Y.numRows, Y.numCols);
        for (int row = 0; row < Y.numRows; row++) {
            double sum = 0;
            for (int i = 0; i < Y.numCols; i++) {
                sum += Y.get(row, i);
            }
            for (int i = 0; i < Y.numCols; i++) {
                means.set(row, i, sum / Y.numCols);
            }
        }
        return means;
    }
}
