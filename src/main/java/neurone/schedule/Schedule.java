package neurone.schedule;

import java.util.Optional;
import neurone.formula.Formula;

/** What the optimizer's learning rate is multiplied by in each epoch. Immutable. */
@FunctionalInterface
public interface Schedule {

    /** The number of the epoch in a formula. */
    Formula T = Formula.letter("t");

    /**
     * The factor of one epoch, the same whenever it is asked for.
     *
     * @param epoch t, from 1
     * @return a finite number of at least 0
     */
    double factor(int epoch);

    /**
     * Returns the formula of the factor in {@link #T}, by which it is explained; none by default.
     */
    default Optional<Formula> law() {
        return Optional.empty();
    }

    /**
     * Returns {@link #factor} of an epoch.
     *
     * @param epoch t, from 1
     * @throws IllegalArgumentException if it is negative or not finite
     */
    default double checkedFactor(int epoch) {
        double factor = factor(epoch);
        if (!(factor >= 0 && factor <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "a schedule gives a finite factor of at least 0, got "
                            + factor
                            + " for epoch "
                            + epoch);
        }
        return factor;
    }
}
