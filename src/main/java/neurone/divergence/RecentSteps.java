package neurone.divergence;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import neurone.words.Words;

/**
 * The last steps of a training run: the cost of each, and how large each quantity was, which it
 * looks at from the step on at which the cost has grown beyond that of a healthy run.
 */
final class RecentSteps {

    private static final int KEPT = 5;
    private static final double TIMES = 10;

    private final List<Quantity> quantities;
    private final double[] costs = new double[KEPT];
    private final double[][] sizes;
    private double healthyCost;
    private long steps;
    private long grownSteps;

    RecentSteps(List<Quantity> quantities) {
        this.quantities = quantities;
        this.sizes = new double[KEPT][quantities.size()];
    }

    /** Notes a step, between its backward pass and its update. */
    void note(double cost) {
        if (steps == 0) {
            healthyCost = cost + TIMES * Math.max(1, Math.abs(cost));
        }
        int slot = (int) (steps % KEPT);
        costs[slot] = cost;
        steps++;
        if (cost > healthyCost) {
            grownSteps++;
            for (int i = 0; i < sizes[slot].length; i++) {
                sizes[slot][i] = quantities.get(i).size();
            }
        } else {
            grownSteps = 0;
        }
    }

    long steps() {
        return steps;
    }

    /**
     * The cost of the steps before, such as "0.693, 0.691" or "0,693 ; 0,691"; empty before the
     * first.
     */
    Words costs() {
        return last(steps, slot -> costs[slot]);
    }

    /** The largest number of one quantity in the steps before; empty if the cost had not grown. */
    Words sizes(Quantity quantity) {
        int i = quantities.indexOf(quantity);
        return last(i < 0 ? 0 : grownSteps, slot -> sizes[slot][i]);
    }

    /** How long the cost has been growing, where that is longer than the steps it has kept. */
    Words duration() {
        return grownSteps > KEPT
                ? Words.of(
                        " Le coût dépasse de loin celui du premier pas depuis %s pas.",
                        " The cost has been far above that of the first step for %s steps.",
                        grownSteps)
                : Words.NONE;
    }

    private Words last(long known, IntToDoubleFunction number) {
        int count = (int) Math.min(known, KEPT);
        double[] last =
                IntStream.range(0, count)
                        .mapToDouble(i -> number.applyAsDouble((int) ((steps - count + i) % KEPT)))
                        .filter(Double::isFinite)
                        .toArray();
        return Words.each(
                locale ->
                        Arrays.stream(last)
                                .mapToObj(size -> String.format(locale, "%.3g", size))
                                .collect(
                                        Collectors.joining(Words.isFrench(locale) ? " ; " : ", ")));
    }
}
