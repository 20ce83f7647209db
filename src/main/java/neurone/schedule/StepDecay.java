package neurone.schedule;

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
}
