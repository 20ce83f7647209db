package neurone.training;

/**
 * Lets one thread at a time train: two would write to the same matrices, and neither would know.
 *
 * <p>It sees a second one as long as the first has not just begun: a lock would see that too, and
 * cost each step of a small network a percent.
 */
final class OneThread {

    private Thread training;

    /**
     * Begins to train; a listener may do so once more within its own thread.
     *
     * @return what {@link #leave} is to be given
     * @throws IllegalStateException if another thread trains
     */
    Thread enter() {
        Thread here = Thread.currentThread();
        Thread before = training;
        if (before != null && before != here) {
            throw new IllegalStateException(
                    "this trainer is training in the thread \""
                            + before.getName()
                            + "\", and one thread at a time may use it: give each thread a trainer"
                            + " of its own, with a copy of the network");
        }
        training = here;
        return before;
    }

    /** Ends what {@link #enter} has begun. */
    void leave(Thread before) {
        training = before;
    }
}
