package neurone.optimizer;

/** The checks that the optimizers share. */
final class Settings {

    private Settings() {}

    static void checkLearningRate(double learningRate) {
        if (!(learningRate > 0 && learningRate <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "the learning rate must be a finite number above 0, got "
                            + learningRate
                            + ": try 0.1");
        }
    }

    static void checkDecay(String name, double decay) {
        if (!(decay >= 0 && decay < 1)) {
            throw new IllegalArgumentException(
                    name + " must be at least 0 and below 1, got " + decay + ": try 0.9");
        }
    }

    static void checkEpsilon(double epsilon) {
        if (!(epsilon > 0 && epsilon <= Double.MAX_VALUE)) {
            throw new IllegalArgumentException(
                    "epsilon must be a finite number above 0, got " + epsilon + ": try 1e-8");
        }
    }
}
