package neurone.playground.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import neurone.DivergedException;
import neurone.Network;
import neurone.core.Parameter;
import neurone.playground.http.Refusal;
import neurone.training.Epoch;
import neurone.training.Step;
import neurone.training.Trainer;
import neurone.training.TrainingListener;
import neurone.words.Names;
import neurone.words.Words;

/** Where a run is, how far it is to go, and how it comes to another step. On one thread. */
final class Run implements TrainingListener {

    private final Problem problem;
    private final Network network;
    private final Palettes palettes;
    private final Series series = new Series();
    private final Keyframes keyframes = new Keyframes();
    private final List<CompletableFuture<Void>> waiting = new ArrayList<>();
    private Runnable wait;
    private Script script;
    private Generation generation;
    private int applied;
    private int step;
    private int target;
    private int furthest;
    private int batch;
    private double lastCost = Double.NaN;
    private volatile DivergedException failure;
    private volatile int position;

    Run(Script script, Problem problem, Network network, Generation first, Palettes palettes) {
        this.script = script;
        this.problem = problem;
        this.network = network;
        this.palettes = palettes;
        this.generation = first;
        first.trainer().listener(this);
        keyframes.add(first.keyframe(0, 0));
    }

    /** Where the thread waits if there is nothing to train, and leaves if it is to end. */
    void waitIn(Runnable wait) {
        this.wait = wait;
    }

    Problem problem() {
        return problem;
    }

    Optional<DivergedException> failure() {
        return Optional.ofNullable(failure);
    }

    int position() {
        return position;
    }

    Moment moment() {
        return new Moment(
                script,
                generation.setup(),
                problem,
                network,
                generation.trainer(),
                step,
                furthest,
                batch,
                lastCost,
                series,
                failure());
    }

    boolean wantsToTrain() {
        boolean wants = step < target && failure == null;
        position = step;
        if (!wants) {
            waiting.forEach(idle -> idle.complete(null));
            waiting.clear();
        }
        return wants;
    }

    /** Trains until somebody leaves. */
    void train() {
        applyChanges();
        wait.run();
        try {
            generation.trainer().fit(problem.train(), Limits.STEPS);
        } catch (DivergedException e) {
            fail(e);
        } catch (Leave e) {
            throw e;
        } catch (RuntimeException e) {
            // a student's own part threw it
            fail(new DivergedException(Words.same(Names.of(e) + ": " + e.getMessage())));
        }
    }

    private void fail(DivergedException e) {
        failure = e;
        target = step;
    }

    @Override
    public void afterStep(Trainer trainer, Step done) {
        step++;
        furthest = Math.max(furthest, step);
        lastCost = done.cost();
        batch = done.batch() % done.batches();
        if (batch != 0) {
            between();
        }
    }

    @Override
    public void afterEpoch(Trainer trainer, Epoch epoch) {
        series.add(step, epoch);
        if (keyframes.wants(step)) {
            keyframes.add(generation.keyframe(step, applied));
        }
        between();
    }

    private void between() {
        applyChanges();
        wait.run();
    }

    void advance(int steps, CompletableFuture<Void> idle) {
        waiting.add(idle);
        target = Math.min(Limits.STEPS, step + steps);
    }

    void halt(CompletableFuture<Void> idle) {
        waiting.add(idle);
        target = Math.min(target, step);
    }

    void goTo(int wanted, CompletableFuture<Void> idle) {
        waiting.add(idle);
        int to = Math.max(0, Math.min(Limits.STEPS, wanted));
        target = to;
        if (to < step || (failure != null && to <= step)) {
            throw new Leave(() -> backTo(to));
        }
    }

    private void backTo(int to) {
        Generation.Keyframe frame = keyframes.backTo(to);
        generation = frame.of();
        frame.restore();
        series.backTo(frame.step());
        step = frame.step();
        applied = frame.changes();
        batch = 0;
        lastCost = Double.NaN;
        failure = null;
        target = to;
    }

    void change(Change.Edit edit, Setup setup, CompletableFuture<Void> idle) {
        if (script.changes().size() >= Limits.CHANGES) {
            throw Refusal.bad(
                    "un réseau se change %s fois au plus",
                    "a network can be changed %s times at most", Limits.CHANGES);
        }
        if (edit != null) {
            checkPlace(edit);
        } else {
            setup.trainer(network.copy(), problem, palettes);
        }
        script = script.then(new Change(step, edit, setup));
        furthest = step;
        waiting.add(idle);
        applyChanges();
    }

    /** Applies what was changed up to here and has not been applied yet. */
    private void applyChanges() {
        List<Change> changes = script.changes();
        while (applied < changes.size() && changes.get(applied).step() <= step) {
            Change change = changes.get(applied);
            applied++;
            if (change.edit() != null) {
                Change.Edit edit = change.edit();
                parameter(edit).value().set(edit.row(), edit.column(), edit.value());
            } else {
                throw new Leave(() -> goOnWith(change.setup()));
            }
        }
    }

    private void goOnWith(Setup setup) {
        Trainer trainer = setup.trainer(network, problem, palettes);
        trainer.listener(this);
        generation = new Generation(setup, trainer, step);
        batch = 0;
        failure = null;
        keyframes.add(generation.keyframe(step, applied));
    }

    private void checkPlace(Change.Edit edit) {
        var theta = parameter(edit).value();
        if (edit.row() >= theta.numRows || edit.column() >= theta.numCols) {
            throw noSuchNumber();
        }
    }

    private Parameter parameter(Change.Edit edit) {
        if (edit.layer() > network.layers().size()) {
            throw noSuchNumber();
        }
        return network.layer(edit.layer()).parameters().stream()
                .filter(parameter -> parameter.name().equals(edit.parameter()))
                .findFirst()
                .orElseThrow(Run::noSuchNumber);
    }

    private static Refusal noSuchNumber() {
        return Refusal.bad("ce réseau n'a pas ce nombre", "this network has no such number");
    }
}
