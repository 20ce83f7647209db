package neurone.playground;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.playground.http.Answer;
import neurone.playground.http.Fields;
import neurone.playground.http.PageServer.Handler;
import neurone.playground.http.Refusal;
import neurone.playground.run.Limits;
import neurone.playground.run.Script;
import neurone.playground.run.Setup;

/** What a page may call to lead the runs. */
final class Calls {

    private static final int FASTEST = 5_000;

    private final Session session;
    private final String language;

    Calls(Session session, String language) {
        this.session = session;
        this.language = language;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("frame", this::frame);
        handlers.put("state", fields -> session.ask(this::state));
        handlers.put("open", this::open);
        handlers.put("play", this::play);
        handlers.put("step", this::step);
        handlers.put("epoch", this::epoch);
        handlers.put("goto", this::goTo);
        handlers.put("edit", this::edit);
        handlers.put("change", this::change);
        return handlers;
    }

    private Answer frame(Fields fields) throws InterruptedException {
        int seen = fields.whole("seen", -1, -1, Integer.MAX_VALUE);
        return Answer.bytes(session.screen().after(seen));
    }

    private Answer state() throws InterruptedException {
        Map<String, Object> state = new LinkedHashMap<>();
        state.put("state", session.state());
        state.put("language", language);
        state.put("own", session.palettes().ownParts());
        state.put("data", session.seat(0).look(Scenery::of));
        List<Object> lanes = new ArrayList<>();
        for (Seat seat : session.seats()) {
            lanes.add(seat.look(Scenery::lane));
        }
        state.put("lanes", lanes);
        return Answer.json(state);
    }

    private Answer open(Fields fields) throws InterruptedException {
        List<Script> scripts =
                fields.objects("lanes", Limits.LANES).stream().map(Script::of).toList();
        if (scripts.isEmpty()) {
            throw Refusal.bad("un réseau est attendu", "a network is expected");
        }
        int step = fields.whole("step", 0, 0, Limits.STEPS);
        return done(() -> session.open(scripts, step));
    }

    private Answer play(Fields fields) throws InterruptedException {
        int speed = fields.whole("speed", 100, 0, FASTEST);
        int until = fields.whole("until", Limits.STEPS, 0, Limits.STEPS);
        return done(
                () -> {
                    session.speed(speed);
                    session.play(fields.flag("on"), until);
                });
    }

    private Answer step(Fields fields) throws InterruptedException {
        int steps = fields.whole("steps", 1, 1, Limits.STEPS);
        return done(
                () -> {
                    session.play(false, Limits.STEPS);
                    session.all(seat -> seat.lane().advance(steps));
                });
    }

    private Answer epoch(Fields fields) throws InterruptedException {
        return done(
                () -> {
                    session.play(false, Limits.STEPS);
                    int steps = session.seat(0).look(m -> m.batches() - m.batch());
                    session.all(seat -> seat.lane().advance(steps));
                });
    }

    private Answer goTo(Fields fields) throws InterruptedException {
        int step = fields.whole("step", 0, 0, Limits.STEPS);
        return done(
                () -> {
                    session.play(false, Limits.STEPS);
                    session.all(seat -> seat.lane().goTo(step));
                });
    }

    private Answer edit(Fields fields) throws InterruptedException {
        int lane = lane(fields);
        return done(
                () -> {
                    Seat.wait(session.seat(lane).lane().edit(fields));
                    session.reshaped();
                });
    }

    private Answer change(Fields fields) throws InterruptedException {
        Setup setup = Setup.of(fields.object("setup"));
        int lane = lane(fields);
        return done(
                () -> {
                    Seat.wait(session.seat(lane).lane().change(setup));
                    session.reshaped();
                });
    }

    static int lane(Fields fields) {
        return fields.whole("lane", 0, 0, Limits.LANES - 1);
    }

    /** Something to do, which may have to wait. */
    private interface Deed {
        void run() throws InterruptedException;
    }

    private Answer done(Deed deed) throws InterruptedException {
        return session.ask(
                () -> {
                    session.halt();
                    deed.run();
                    return Answer.json(Map.of("step", session.step()));
                });
    }
}
