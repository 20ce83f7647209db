package neurone.playground.run;

import java.util.Map;
import neurone.playground.http.Fields;
import neurone.playground.http.Refusal;

/**
 * A layer as it is chosen.
 *
 * @param units n[l]
 * @param activation the text of g, as in {@link Palette}
 * @param initializer the text of how its weights start; "" for the default of g
 */
record LayerSetup(int units, String activation, String initializer) {

    LayerSetup {
        if (units < 1 || units > Limits.UNITS) {
            throw Refusal.bad(
                    "une couche a de 1 à %s neurones, et non %s",
                    "a layer has 1 to %s units, not %s", Limits.UNITS, units);
        }
    }

    static LayerSetup of(Fields fields) {
        return new LayerSetup(
                fields.whole("units", 1, 1, Limits.UNITS),
                fields.text("g", "Tanh"),
                fields.text("init", ""));
    }

    Map<String, Object> toMap() {
        return Map.of("units", units, "g", activation, "init", initializer);
    }
}
