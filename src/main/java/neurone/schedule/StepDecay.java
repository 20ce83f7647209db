package neurone.schedule;

import static neurone.formula.Formula.floor;
import static neurone.formula.Formula.number;

import java.util.Optional;
import neurone.formula.Formula;

/**
 * factor(t) = gamma^floor((t - 1) / epochs): times gamma after every so many epochs (PyTorch's
 * StepLR). Immutable.
 *
 * @param epochs how long a step is; at least 1
 * @param gamma what the rate is multiplied by after each step; in (0, 1]
 */
public record StepDecay(int epochs, double gamma) implements Schedule {

    /** Checks the settings. */
    public StepDecay {
        Settings.checkEpochs("StepDecay", epochs);
        Settings.checkGamma("StepDecay", gamma, 0.1);
    }

    @Override
    public double factor(int epoch) {
        int stepsDone = (epoch - 1) / epochs;
        return Math.pow(gamma, stepsDone);
    }

    @Override
    public Optional<Formula> law() {
        return Optional.of(number(gamma).power(floor(T.minus(1).over(epochs))));
    }
}
