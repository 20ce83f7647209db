package exercises.check;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs a student's code in a thread of its own, and gives up on it after {@code -Dseconds}, 10 by
 * default.
 */
final class TimeLimit {

    static final long SECONDS = Long.getLong("seconds", 10);

    private TimeLimit() {}

    /**
     * The result of the code.
     *
     * @throws TimeoutException if it took too long; it may still run, in a thread that ends with
     *     the JVM
     */
    static <T> T within(Callable<T> code) throws TimeoutException {
        FutureTask<T> task = new FutureTask<>(code);
        Thread thread = new Thread(task, "exercise");
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            return TimeLimit.<T, RuntimeException>sneak(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } finally {
            thread.interrupt();
        }
    }

    @SuppressWarnings("unchecked")
    private static <T, E extends Throwable> T sneak(Throwable e) throws E {
        throw (E) e;
    }
}
