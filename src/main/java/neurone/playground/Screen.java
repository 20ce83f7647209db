package neurone.playground;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import neurone.playground.http.Refusal;
import neurone.playground.view.Frame;
import neurone.playground.view.Shot;
import neurone.words.Words;

/**
 * The newest frame, which any number of pages may fetch; who is slow misses some. A frame is only
 * made when a page waits for it.
 */
final class Screen implements AutoCloseable {

    private static final long PATIENCE_MILLIS = 1_000;
    private static final int MOST_WAITING = 16;
    private static final byte[] NOTHING_NEW = {};

    private final Runnable wanted;
    private byte[] frame = NOTHING_NEW;
    private int number;
    private int waiting;
    private boolean closed;
    private long asked = System.nanoTime();

    /** A screen that says when a page waits for a frame. */
    Screen(Runnable wanted) {
        this.wanted = wanted;
    }

    /** Returns a frame that a page has not seen, or no byte if there is none in time. */
    synchronized byte[] after(int seen) throws InterruptedException {
        if (waiting == MOST_WAITING) {
            throw new Refusal(503, new Words("trop de pages ouvertes", "too many open pages"));
        }
        waiting++;
        asked = System.nanoTime();
        try {
            long end = asked + TimeUnit.MILLISECONDS.toNanos(PATIENCE_MILLIS);
            long left = end - System.nanoTime();
            if (isSeen(seen)) {
                wanted.run();
            }
            while (isSeen(seen) && left > 0 && !closed) {
                TimeUnit.NANOSECONDS.timedWait(this, left);
                left = end - System.nanoTime();
            }
            return isSeen(seen) ? NOTHING_NEW : frame;
        } finally {
            waiting--;
            asked = System.nanoTime();
        }
    }

    private boolean isSeen(int seen) {
        return number == seen || number == 0;
    }

    synchronized boolean isWanted() {
        return waiting > 0;
    }

    synchronized long sinceAsked() {
        return waiting > 0 ? 0 : System.nanoTime() - asked;
    }

    void show(Map<String, Object> head, List<Shot> shots) {
        int next = number() + 1;
        head.put("number", next);
        byte[] made = Frame.of(head, shots);
        synchronized (this) {
            frame = made;
            number = next;
            notifyAll();
        }
    }

    private synchronized int number() {
        return number;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }
}
