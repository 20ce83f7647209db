package neurone.schedule;

import static neurone.formula.Formula.number;
import static neurone.formula.Formula.where;

import java.util.Objects;
import java.util.Optional;
import neurone.formula.Formula;

/**
 * In the first epochs factor(t) = t / (epochs + 1) then(1), a straight line up to where the other
 * schedule starts; after them then(t - epochs) (Goyal et al. 2017). Immutable.
 *
 * @param epochs how long it takes; at least 1
 * @param then what follows, its own epochs counted from 1
 */
public record WarmUp(int epochs, Schedule then) implements Schedule {

    /** Checks the settings. */
    public WarmUp {
        Settings.checkEpochs("WarmUp", epochs);
        Objects.requireNonNull(
                then, "WarmUp expects a schedule to go on with, got null: try new Cosine(100)");
    }

    /**
     * Then constant.
     *
     * @param epochs how long it takes; at least 1
     */
    public WarmUp(int epochs) {
        this(epochs, new ConstantRate());
    }

    @Override
    public double factor(int epoch) {
        return epoch <= epochs
                ? epoch / (epochs + 1.0) * then.factor(1)
                : then.factor(epoch - epochs);
    }

    @Override
    public Optional<Formula> law() {
        return then.law()
                .map(
                        law ->
                                where(
                                        T,
                                        epochs,
                                        law.bind("t", T.minus(epochs)),
                                        T.over(epochs + 1.0).times(number(then.factor(1)))));
    }
}
