package neurone.training;

import java.util.concurrent.atomic.AtomicReference;

/**
 * Lets one thread at a time train: two would write to the same matrices, and neither would know.
 */
final class OneThread {

    private final AtomicReference<Thread> training = new AtomicReference<>();

    /**
     * Begins to train; a listener may do so once more within its own thread.
     *
     * @return what {@link #leave} is to be given
     * @throws IllegalStateException if another thread trains
     */
    Thread enter() {
        Thread here = Thread.currentThread();
        Thread other = training.compareAndExchange(null, here);
        if (other != null && other != here) {
            throw new IllegalStateException(
                    "this trainer is training in the thread \""
                            + other.getName()
                            + "\", and one thread at a time may use it: give each thread a trainer"
                            + " of its own, with a copy of the network");
        }
        return other;
    }

    /** Ends what {@link #enter} has begun. */
    void leave(Thread before) {
        training.setRelease(before);
    }
}
