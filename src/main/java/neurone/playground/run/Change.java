package neurone.playground.run;

import java.util.LinkedHashMap;
import java.util.Map;
import neurone.playground.http.Fields;

/**
 * What was changed by hand in the middle of a run, so that the run can be repeated.
 *
 * @param step after which it happened
 * @param edit a number that was set; null if it is the settings of training
 * @param setup the settings from here on; null if it is a number
 */
record Change(int step, Edit edit, Setup setup) {

    /**
     * A number of a parameter.
     *
     * @param layer from 1
     * @param parameter W, b or what the activation learns
     * @param row from 0
     * @param column from 0
     * @param value what it becomes
     */
    record Edit(int layer, String parameter, int row, int column, double value) {

        static Edit of(Fields fields) {
            return new Edit(
                    fields.whole("layer", 1, 1, Limits.LAYERS),
                    fields.text("parameter", "W"),
                    fields.whole("row", 0, 0, Integer.MAX_VALUE),
                    fields.whole("column", 0, 0, Integer.MAX_VALUE),
                    fields.number("value", 0));
        }

        Map<String, Object> toMap() {
            Map<String, Object> map = new LinkedHashMap<>();
            map.put("layer", layer);
            map.put("parameter", parameter);
            map.put("row", row);
            map.put("column", column);
            map.put("value", value);
            return map;
        }
    }

    static Change of(Fields fields) {
        int step = fields.whole("step", 0, 0, Limits.STEPS);
        return fields.has("edit")
                ? new Change(step, Edit.of(fields.object("edit")), null)
                : new Change(step, null, Setup.of(fields.object("setup")));
    }

    Map<String, Object> toMap() {
        return edit == null
                ? Map.of("step", step, "setup", setup.toMap())
                : Map.of("step", step, "edit", edit.toMap());
    }
}
