package neurone.diagnosis;

/** Whether a training run had come to rest when it ended. */
final class Rest {

    private static final int EPOCHS = 20;

    /** Of the cost of knowing nothing, by which the cost changed in the second half. */
    private static final double STILL = 0.05;

    private Rest() {}

    static boolean isReached(Evidence evidence) {
        return evidence.run()
                .costs(EPOCHS)
                .filter(curve -> Math.abs(curve.fallOfSecondHalf()) < STILL * evidence.costOfMean())
                .isPresent();
    }
}
