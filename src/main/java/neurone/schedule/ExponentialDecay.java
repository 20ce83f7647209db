package neurone.schedule;

import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.Formula;

/**
 * factor(t) = gamma^(t - 1) (PyTorch's ExponentialLR). Immutable.
 *
 * @param gamma what the rate is multiplied by after each epoch; in (0, 1]
 */
public record ExponentialDecay(double gamma) implements Schedule {

    /** Checks the setting. */
    public ExponentialDecay {
        Settings.checkGamma("ExponentialDecay", gamma, 0.95);
    }

    @Override
    public double factor(int epoch) {
        return Math.pow(gamma, epoch - 1);
    }

    @Override
    public Optional<Formula> law() {
        return Optional.of(number(gamma).power(T.minus(1)));
    }
}
