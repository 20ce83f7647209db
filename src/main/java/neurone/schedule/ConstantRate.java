package neurone.schedule;

import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.Formula;

/** factor(t) = 1: the rate that the optimizer names, as in lesson 4. Immutable. */
public record ConstantRate() implements Schedule {

    @Override
    public double factor(int epoch) {
        return 1;
    }

    @Override
    public Optional<Formula> law() {
        return Optional.of(number(1));
    }
}
