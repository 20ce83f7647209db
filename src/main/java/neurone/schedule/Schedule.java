package neurone.schedule;

/** What the optimizer's learning rate is multiplied by in each epoch. Immutable. */
@FunctionalInterface
public interface Schedule {

    /**
     * The factor of one epoch, the same whenever it is asked for.
     *
     * @param epoch t, from 1
     * @return a finite number of at least 0
     */
    double factor(int epoch);
}
