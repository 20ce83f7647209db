package neurone.schedule;

import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.Formula;

/**
 * factor(t) = 1 / (1 + decay (t - 1)), which is 1/t for a decay of 1: its sum has no bound, that of
 * its squares has, as Robbins and Monro (1951) ask for. Immutable.
 *
 * @param decay how fast the rate falls; at least 0, 1 by default
 */
public record InverseTime(double decay) implements Schedule {

    /** Checks the setting. */
    public InverseTime {
        if (!(decay >= 0 && decay <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "InverseTime expects a finite decay of at least 0, got " + decay + ": try 1.0");
        }
    }

    /** 1/t. */
    public InverseTime() {
        this(1);
    }

    @Override
    public double factor(int epoch) {
        return 1 / (1 + decay * (epoch - 1));
    }

    @Override
    public Optional<Formula> law() {
        return Optional.of(number(1).over(number(1).plus(number(decay).times(T.minus(1)))));
    }
}
