package neurone.training;

/**
 * Something that happens while a trainer trains, such as progress, a checkpoint or a stop. Each
 * method does nothing by default.
 *
 * <p>Called in the training thread. A listener that throws ends fit; a further fit goes on from
 * there.
 */
public interface TrainingListener {

    /**
     * After the update of a batch.
     *
     * @param trainer at work
     * @param step which batch it was, and its cost
     */
    default void afterStep(Trainer trainer, Step step) {}

    /**
     * After an epoch. {@link Trainer#stop()} makes it the last.
     *
     * @param trainer between two epochs: its {@link Trainer#state()} may be taken
     * @param epoch what the epoch gave
     */
    default void afterEpoch(Trainer trainer, Epoch epoch) {}

    /**
     * At the end of fit, unless an exception ended it.
     *
     * @param trainer whose parameters may be changed
     */
    default void afterFit(Trainer trainer) {}
}
