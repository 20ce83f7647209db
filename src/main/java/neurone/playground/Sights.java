package neurone.playground;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.playground.http.Answer;
import neurone.playground.http.Fields;
import neurone.playground.http.PageServer.Handler;
import neurone.playground.run.Limits;
import neurone.playground.view.ActivationCurve;
import neurone.playground.view.CostSlice;
import neurone.playground.view.ProductRace;

/** What a page may ask to see beside its frames. */
final class Sights {

    private static final int LARGEST_SIDE = 1_000;
    private static final int MOST_NUMBERS = 16;

    private final Session session;

    Sights(Session session) {
        this.session = session;
    }

    Map<String, Handler> handlers() {
        Map<String, Handler> handlers = new LinkedHashMap<>();
        handlers.put("curve", this::curve);
        handlers.put("slice", this::slice);
        handlers.put("cost", this::cost);
        handlers.put("race", Sights::race);
        return handlers;
    }

    private Answer curve(Fields fields) throws InterruptedException {
        int lane = Calls.lane(fields);
        int l = fields.whole("layer", 1, 1, Limits.LAYERS);
        return session.ask(
                () -> Answer.json(session.seat(lane).look(m -> ActivationCurve.of(m, l))));
    }

    private Answer slice(Fields fields) throws InterruptedException {
        int lane = Calls.lane(fields);
        CostSlice.Place across = place(fields.object("across"));
        CostSlice.Place up = place(fields.object("up"));
        double x = fields.number("x", 0);
        double y = fields.number("y", 0);
        double width = fields.number("width", 4);
        return session.ask(
                () ->
                        Answer.json(
                                session.seat(lane)
                                        .look(m -> CostSlice.of(m, across, up, x, y, width))));
    }

    private Answer cost(Fields fields) throws InterruptedException {
        int lane = Calls.lane(fields);
        Map<CostSlice.Place, Double> numbers = new LinkedHashMap<>();
        fields.objects("numbers", MOST_NUMBERS)
                .forEach(one -> numbers.put(place(one), one.number("value", 0)));
        return session.ask(
                () ->
                        Answer.json(
                                Map.of(
                                        "cost",
                                        session.seat(lane).look(m -> CostSlice.at(m, numbers)))));
    }

    private static CostSlice.Place place(Fields fields) {
        return new CostSlice.Place(
                fields.whole("layer", 1, 1, Limits.LAYERS),
                fields.text("parameter", "W"),
                fields.whole("row", 0, 0, Integer.MAX_VALUE),
                fields.whole("column", 0, 0, Integer.MAX_VALUE));
    }

    private static Answer race(Fields fields) {
        return Answer.json(
                ProductRace.of(
                        fields.whole("rows", 3, 1, LARGEST_SIDE),
                        fields.whole("columns", 2, 1, LARGEST_SIDE),
                        fields.whole("xRows", 2, 1, LARGEST_SIDE),
                        fields.whole("m", 4, 1, LARGEST_SIDE)));
    }
}
