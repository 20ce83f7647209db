package neurone.playground;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            if (e.getCause() instanceof IllegalArgumentException refused) {
                throw Refusal.of(refused);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    @Override
    public void close() {
        lane.close();
    }
}
