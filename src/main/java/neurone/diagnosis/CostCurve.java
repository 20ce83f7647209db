package neurone.diagnosis;

import java.util.Arrays;
import java.util.stream.IntStream;

/** How the cost went, epoch by epoch. */
final class CostCurve {

    private final double[] costs;

    /** Of the costs J of at least two epochs. */
    CostCurve(double... costs) {
        this.costs = costs;
    }

    int epochs() {
        return costs.length;
    }

    double first() {
        return costs[0];
    }

    double last() {
        return costs[costs.length - 1];
    }

    double highest() {
        return Arrays.stream(costs).max().orElseThrow();
    }

    /** How far the cost fell from first to last, as a share of the first. */
    double fall() {
        return 1 - last() / first();
    }

    /** How much of its way from first to last the cost went in the second half of the epochs. */
    double shareOfSecondHalf() {
        return (costs[costs.length / 2] - last()) / (first() - last());
    }

    /** How far the cost fell in the second half, as the mean of its first and last tenth. */
    double fallOfSecondHalf() {
        return mean(costs.length / 2, tenth()) - mean(costs.length - tenth(), tenth());
    }

    /** How far the cost fell in the last quarter, as a share of what it was. */
    double fallOfLastQuarter() {
        return 1 - mean(costs.length - tenth(), tenth()) / beforeLastQuarter();
    }

    /** The cost where the last quarter begins. */
    double beforeLastQuarter() {
        int quarter = Math.min(costs.length, Math.max(costs.length / 4, 2 * tenth()));
        return mean(costs.length - quarter, tenth());
    }

    /** The mean cost of the second half. */
    double meanOfSecondHalf() {
        return mean(costs.length / 2, costs.length - costs.length / 2);
    }

    private int tenth() {
        return Math.max(1, costs.length / 20);
    }

    private double mean(int from, int count) {
        return Arrays.stream(costs, from, from + count).average().orElseThrow();
    }

    /** In how many epochs the cost was above that of the epoch before. */
    long rises() {
        return IntStream.range(1, costs.length).filter(i -> costs[i] > costs[i - 1]).count();
    }

    /** How far the cost rose from an epoch to the next in the second half, falls being 0. */
    double meanRiseOfSecondHalf() {
        return IntStream.range(costs.length / 2 + 1, costs.length)
                .mapToDouble(i -> Math.max(0, costs[i] - costs[i - 1]))
                .average()
                .orElse(0);
    }
}
