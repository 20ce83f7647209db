package neurone.playground.run;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Supplier;

/** The thread of a lane: trains, and does between two batches what others ask for. */
final class LaneThread extends Thread implements AutoCloseable {

    static final String NAME = "neurone-playground-lane";

    /** What is asked for. */
    @FunctionalInterface
    interface Task {

        /**
         * Does it.
         *
         * @param idle to be completed when the run waits again; by the task itself, or later
         */
        void run(CompletableFuture<Void> idle);
    }

    private final LinkedBlockingQueue<Runnable> tasks = new LinkedBlockingQueue<>();
    private final Run run;
    private volatile boolean closed;

    LaneThread(Run run) {
        super(NAME);
        this.run = run;
        setDaemon(true);
        run.waitIn(this::serve);
    }

    /** Runs something between two batches, or while the run waits. */
    void tell(Runnable task) {
        tasks.add(task);
    }

    CompletableFuture<Void> ask(Task task) {
        CompletableFuture<Void> idle = new CompletableFuture<>();
        if (closed) {
            idle.cancel(false);
        }
        tell(
                () -> {
                    try {
                        task.run(idle);
                    } catch (Leave e) {
                        throw e;
                    } catch (RuntimeException e) {
                        idle.completeExceptionally(e);
                    }
                });
        return idle;
    }

    static <R> void complete(CompletableFuture<R> result, Supplier<R> work) {
        try {
            result.complete(work.get());
        } catch (RuntimeException e) {
            result.completeExceptionally(e);
        }
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                run.train();
            } catch (Leave e) {
                e.then().run();
            }
        }
    }

    /** Does what is asked for, and waits for more as long as there is nothing to train. */
    private void serve() {
        while (!closed) {
            try {
                Runnable task = run.wantsToTrain() ? tasks.poll() : tasks.take();
                if (task == null) {
                    return;
                }
                task.run();
            } catch (InterruptedException e) {
                closed = true;
            }
        }
        throw new Leave(() -> {});
    }

    @Override
    public void close() {
        closed = true;
        interrupt();
    }
}
