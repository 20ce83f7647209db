package neurone.schedule;

import static neurone.formula.Formula.cos;
import static neurone.formula.Formula.min;
import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.Formula;

/**
 * factor(t) = (1 + cos(pi (t - 1) / epochs)) / 2, from 1 down to 0 along half a wave, then 0
 * (Loshchilov and Hutter 2017, without restarts). Immutable.
 *
 * @param epochs how long the training is, at least 1; after them nothing moves any more
 */
public record Cosine(int epochs) implements Schedule {

    /** Checks the setting. */
    public Cosine {
        Settings.checkEpochs("Cosine", epochs);
    }

    @Override
    public double factor(int epoch) {
        double share = Math.min(1, (epoch - 1) / (double) epochs);
        return (1 + Math.cos(Math.PI * share)) / 2;
    }

    @Override
    public Optional<Formula> law() {
        return Optional.of(
                number(1)
                        .plus(cos(number(Math.PI).times(min(number(1), T.minus(1).over(epochs)))))
                        .over(2));
    }
}
