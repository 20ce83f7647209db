package neurone.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import neurone.playground.http.Refusal;
import neurone.playground.run.Lane;
import neurone.playground.run.Limits;
import neurone.playground.run.Palettes;
import neurone.playground.run.Script;
import neurone.playground.view.Shot;
import neurone.words.Words;

/**
 * The runs side by side, and a thread that leads them: all are at the same step, and pages see them
 * between two batches. Without a page that looks, nothing trains.
 */
final class Session implements AutoCloseable {

    static final String NAME = "neurone-playground";

    private static final long FORGOTTEN_NANOS = 5_000_000_000L;
    private static final int ANSWER_SECONDS = 15;
    private static final long PATIENCE_NANOS = 500_000_000L;
    private static final int NO_END = Limits.STEPS;

    private final Palettes palettes;
    private final LinkedBlockingQueue<Runnable> asked = new LinkedBlockingQueue<>();
    private final Screen screen = new Screen(() -> asked.add(() -> {}));
    private final Pace pace = new Pace();
    private final Thread leader = new Thread(this::lead, NAME);
    private List<Seat> seats = List.of();
    private List<Future<?>> underway = List.of();
    private boolean playing;
    private boolean changed;
    private int until = NO_END;
    private int state;

    Session(Palettes palettes, Lane first) {
        this.palettes = palettes;
        this.seats = List.of(new Seat(first));
        this.changed = true;
        this.state = 1;
        leader.setDaemon(true);
        leader.start();
    }

    Screen screen() {
        return screen;
    }

    Palettes palettes() {
        return palettes;
    }

    /** Does something on the leading thread, and waits for it. */
    <R> R ask(Callable<R> task) throws InterruptedException {
        CompletableFuture<R> answer = new CompletableFuture<>();
        asked.add(
                () -> {
                    try {
                        answer.complete(task.call());
                    } catch (Exception e) {
                        answer.completeExceptionally(e);
                    }
                });
        try {
            return answer.get(ANSWER_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Refusal refusal) {
                throw refusal;
            }
            throw new IllegalStateException(e.getCause());
        } catch (TimeoutException e) {
            throw new Refusal(503, new Words("l'atelier calcule", "the playground is busy"));
        }
    }

    private void lead() {
        try {
            while (!Thread.currentThread().isInterrupted()) {
                long start = System.nanoTime();
                boolean isSeen = screen.sinceAsked() < FORGOTTEN_NANOS;
                boolean waits = isUnderway();
                if (waits) {
                    changed = true;
                    if (!isSeen) {
                        halt();
                    }
                } else if (playing && isSeen) {
                    train();
                }
                showIfWanted();
                rest(start + pace.frameNanos(playing && isSeen && !waits));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            seats.forEach(Seat::close);
        }
    }

    /** Does what is asked for, and shows what it changed, until then. */
    private void rest(long end) throws InterruptedException {
        Runnable task;
        do {
            task = asked.poll(Math.max(0, end - System.nanoTime()), TimeUnit.NANOSECONDS);
            if (task != null) {
                task.run();
                showIfWanted();
            }
        } while (task != null);
    }

    private void showIfWanted() throws InterruptedException {
        if (changed && screen.isWanted()) {
            show();
        }
    }

    private void train() throws InterruptedException {
        int now = step();
        int steps = Math.min(pace.steps(), until - now);
        if (seats.stream().allMatch(seat -> seat.lane().hasFailed()) || now >= until) {
            playing = false;
            until = NO_END;
            changed = true;
            return;
        }
        if (steps > 0) {
            long start = System.nanoTime();
            all(seat -> seat.lane().advance(now + steps - seat.lane().position()));
            pace.took(steps, System.nanoTime() - start);
            changed = true;
        }
    }

    /** Asks all lanes at once, and waits for each; what takes long goes on, and is shown. */
    void all(Function<Seat, Future<?>> task) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_NANOS;
        List<Future<?>> futures = new ArrayList<>();
        for (Seat seat : seats) {
            futures.add(task.apply(seat));
        }
        for (Future<?> future : futures) {
            Seat.wait(future, end - System.nanoTime());
        }
        underway = notDone(futures);
        changed = true;
    }

    /** Whether lanes were on their way to a far step when this was last asked. */
    private boolean isUnderway() {
        boolean was = !underway.isEmpty();
        underway = notDone(underway);
        return was;
    }

    private static List<Future<?>> notDone(List<Future<?>> futures) {
        return futures.stream().filter(future -> !future.isDone()).toList();
    }

    /** Leaves lanes where they are that were on their way. */
    void halt() throws InterruptedException {
        if (isUnderway()) {
            all(seat -> seat.lane().halt());
        }
    }

    private void show() throws InterruptedException {
        List<Shot> shots = new ArrayList<>();
        for (Seat seat : seats) {
            shots.add(seat.shot());
        }
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("state", state);
        head.put("playing", playing);
        head.put("speed", pace.speed());
        screen.show(head, shots);
        changed = false;
    }

    /** Returns the step at which all lanes are that have not failed. */
    int step() {
        return seats.stream()
                .filter(seat -> !seat.lane().hasFailed())
                .mapToInt(seat -> seat.lane().position())
                .max()
                .orElse(seats.stream().mapToInt(s -> s.lane().position()).max().orElse(0));
    }

    List<Seat> seats() {
        return seats;
    }

    Seat seat(int lane) {
        if (lane >= seats.size()) {
            throw Refusal.bad("il n'y a pas ce réseau", "there is no such network");
        }
        return seats.get(lane);
    }

    int state() {
        return state;
    }

    void play(boolean on, int end) {
        playing = on;
        until = end;
        changed = true;
    }

    void speed(int speed) {
        pace.speed(speed);
        changed = true;
    }

    /** Puts other runs in place of these, at some step. */
    void open(List<Script> scripts, int step) throws InterruptedException {
        List<Seat> opened = new ArrayList<>();
        try {
            for (Script script : scripts) {
                opened.add(new Seat(Lane.of(script, palettes)));
            }
        } catch (RuntimeException e) {
            opened.forEach(Seat::close);
            throw e;
        }
        seats.forEach(Seat::close);
        seats = List.copyOf(opened);
        all(seat -> seat.lane().goTo(step));
        reshaped();
    }

    /** What a page knows of the runs is no longer right. */
    void reshaped() {
        state++;
        playing = false;
        until = NO_END;
        changed = true;
    }

    @Override
    public void close() {
        leader.interrupt();
        screen.close();
    }
}
