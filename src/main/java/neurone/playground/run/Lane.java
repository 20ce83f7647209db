package neurone.playground.run;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import neurone.Network;
import neurone.core.Matrices;
import neurone.core.Parameter;
import neurone.data.Dataset;
import neurone.playground.http.Fields;
import neurone.playground.http.Refusal;
import neurone.training.Trainer;
import org.ejml.data.DMatrixRMaj;

/**
 * One network on its way, with a thread of its own: nobody else touches the network. What others
 * ask for is done on that thread between two batches, or while the run waits.
 *
 * <p>{@link Trainer#fit} knows nothing of it: a listener of the trainer is where the run waits.
 */
public final class Lane implements AutoCloseable {

    private final LaneThread thread;
    private final Run run;

    private Lane(Run run) {
        this.run = run;
        this.thread = new LaneThread(run);
        thread.start();
    }

    /**
     * A run from its start.
     *
     * @throws Refusal if its parts do not fit
     */
    public static Lane of(Script script, Palettes palettes) {
        Setup setup = script.setup();
        Problem problem = palettes.problem(setup);
        Network network = setup.network(problem, palettes);
        palettes.ownStart(setup).ifPresent(start -> Matrices.copy(start, values(network)));
        Generation first = new Generation(setup, setup.trainer(network, problem, palettes), 0);
        return new Lane(new Run(script, problem, network, first, palettes));
    }

    private static List<DMatrixRMaj> values(Network network) {
        return network.parameters().stream().map(Parameter::value).toList();
    }

    /** A student's own run, as far as it has come. */
    public static Lane of(Trainer trainer, Dataset data, Palettes palettes) {
        Setup setup = Setup.of(trainer, palettes);
        Problem problem = palettes.own(setup, trainer, data);
        trainer.fit(data, 0);
        Script script = new Script(setup, List.of());
        Generation first = new Generation(setup, trainer, 0);
        return new Lane(new Run(script, problem, trainer.network(), first, palettes));
    }

    /** Returns the examples. */
    public Problem problem() {
        return run.problem();
    }

    /**
     * Goes on, unless it has diverged.
     *
     * @param steps how many updates
     * @return done when the run waits again
     */
    public Future<?> advance(int steps) {
        return thread.ask(idle -> run.advance(steps, idle));
    }

    /** Goes back to an earlier step, or on to a later one, to the same bits as ever. */
    public Future<?> goTo(int step) {
        return thread.ask(idle -> run.goTo(step, idle));
    }

    /** Waits where it is, short of where it was to go. */
    public Future<?> halt() {
        return thread.ask(run::halt);
    }

    /** Looks at the run, between two batches. */
    public <R> Future<R> look(Moment.Look<R> look) {
        CompletableFuture<R> seen = new CompletableFuture<>();
        thread.tell(() -> LaneThread.complete(seen, () -> look.at(run.moment())));
        return seen;
    }

    /** Sets a number of a parameter, from here on. */
    public Future<?> edit(Fields fields) {
        Change.Edit edit = Change.Edit.of(fields);
        return thread.ask(idle -> run.change(edit, null, idle));
    }

    /** Trains with other settings, from here on. */
    public Future<?> change(Setup setup) {
        return thread.ask(idle -> run.change(null, setup, idle));
    }

    /** Returns how many updates there were. */
    public int position() {
        return run.position();
    }

    /** Returns whether the run has diverged. */
    public boolean hasFailed() {
        return run.failure().isPresent();
    }

    /** Ends the thread. */
    @Override
    public void close() {
        thread.close();
    }
}
