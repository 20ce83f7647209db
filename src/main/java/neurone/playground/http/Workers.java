package neurone.playground.http;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * A limited number of threads, each of which gives up on a request after some seconds: a client
 * that sends half of a request, or does not read its answer, keeps none of them for good.
 */
final class Workers implements Executor, AutoCloseable {

    static final String NAME = "neurone-playground-http";

    private final ThreadPoolExecutor pool;
    private final ScheduledExecutorService clock;
    private final long seconds;

    Workers(int threads, long seconds) {
        this.seconds = seconds;
        this.pool =
                new ThreadPoolExecutor(
                        threads,
                        threads,
                        1,
                        TimeUnit.SECONDS,
                        new ArrayBlockingQueue<>(threads),
                        task -> daemon(task, NAME));
        pool.allowCoreThreadTimeOut(true);
        ScheduledThreadPoolExecutor timer =
                new ScheduledThreadPoolExecutor(1, task -> daemon(task, NAME + "-clock"));
        timer.setRemoveOnCancelPolicy(true);
        this.clock = timer;
    }

    private static Thread daemon(Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void execute(Runnable task) {
        pool.execute(() -> new Timed(Thread.currentThread()).run(task));
    }

    @Override
    public void close() {
        pool.shutdownNow();
        clock.shutdownNow();
    }

    /** One task on a thread, which is interrupted when its time is over, and not after. */
    private final class Timed {

        private final Thread thread;
        private boolean done;

        Timed(Thread thread) {
            this.thread = thread;
        }

        void run(Runnable task) {
            ScheduledFuture<?> end = clock.schedule(this::giveUp, seconds, TimeUnit.SECONDS);
            try {
                task.run();
            } finally {
                finish();
                end.cancel(false);
            }
        }

        private synchronized void giveUp() {
            if (!done) {
                // a channel that is read or written closes
                thread.interrupt();
            }
        }

        private synchronized void finish() {
            done = true;
            Thread.interrupted();
        }
    }
}
