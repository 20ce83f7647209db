package neurone.examples.lessons;

/**
 * One activation at its best: its learning rate is chosen on some seeds, and it is judged on
 * others.
 *
 * @param learningRate that was best for it on the seeds to choose with
 * @param judged what it measures with that rate, on seeds that had no say in the choice
 */
record TunedTrials(double learningRate, Trials judged) {

    /** How many seeds choose a rate. */
    static final int SEEDS_TO_CHOOSE = 3;

    /** How many seeds judge. */
    static final int SEEDS = 16;

    private static final long FIRST_TO_CHOOSE = 100;

    static TunedTrials of(Problem problem, Activations g, double... learningRates) {
        double best = Double.NaN;
        double most = -1;
        for (double rate : learningRates) {
            double right =
                    Numbers.mean(
                            Trials.of(problem, g, rate, FIRST_TO_CHOOSE, SEEDS_TO_CHOOSE).test());
            if (right > most) {
                most = right;
                best = rate;
            }
        }
        return new TunedTrials(best, Trials.of(problem, g, best, 0, SEEDS));
    }
}
