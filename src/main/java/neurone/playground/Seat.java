package neurone.playground;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import neurone.playground.http.Refusal;
import neurone.playground.run.Lane;
import neurone.playground.run.Moment;
import neurone.playground.view.Camera;
import neurone.playground.view.Shot;

/** A run, and what looks at it. */
record Seat(Lane lane, Camera camera) implements AutoCloseable {

    Seat(Lane lane) {
        this(lane, new Camera());
    }

    Shot shot() throws InterruptedException {
        return look(camera);
    }

    <R> R look(Moment.Look<R> look) throws InterruptedException {
        return wait(lane.look(look));
    }

    /** Waits for what a lane was asked for. */
    static <R> R wait(Future<R> future) throws InterruptedException {
        try {
            return future.get();
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    /** Waits for so long at most. */
    static void wait(Future<?> future, long nanos) throws InterruptedException {
        try {
            future.get(nanos, TimeUnit.NANOSECONDS);
        } catch (TimeoutException e) {
            // it goes on
        } catch (ExecutionException e) {
            throw refused(e.getCause());
        }
    }

    private static RuntimeException refused(Throwable cause) {
        if (cause instanceof Refusal refusal) {
            return refusal;
        }
        return cause instanceof IllegalArgumentException refused
                ? Refusal.of(refused)
                : new IllegalStateException(cause);
    }

    @Override
    public void close() {
        lane.close();
    }
}
