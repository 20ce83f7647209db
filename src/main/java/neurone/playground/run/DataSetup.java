package neurone.playground.run;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import neurone.playground.http.Fields;
import neurone.playground.http.Refusal;

/**
 * Examples as they are chosen.
 *
 * @param kind of {@link Problem}, such as spirals
 * @param size how many examples
 * @param noise the standard deviation of their noise
 * @param classes how many classes, where the kind has several
 * @param share the fraction to train on, above 0; 1 holds none back
 * @param seed of the examples, their noise and the cut
 * @param text a formula, or the contents of a file
 * @param points three numbers for each point that was drawn: x1, x2, y
 */
record DataSetup(
        String kind,
        int size,
        double noise,
        int classes,
        double share,
        long seed,
        String text,
        List<Double> points) {

    /** A dataset of a student's program. */
    static final String OWN = "own";

    static final int LARGEST_SEED = 1_000_000_000;

    DataSetup {
        if (!(noise >= 0 && noise <= 10)) {
            throw Refusal.bad("le bruit va de 0 à 10", "the noise goes from 0 to 10");
        }
        if (!(share > 0 && share <= 1)) {
            throw Refusal.bad(
                    "la part d'entraînement est au-dessus de 0, et 1 au plus",
                    "the share to train on is above 0, and at most 1");
        }
        points = List.copyOf(points);
    }

    static DataSetup of(Fields fields) {
        List<Double> points = new ArrayList<>();
        for (double number : fields.numbers("points", 3 * Limits.POINTS)) {
            points.add(number);
        }
        return new DataSetup(
                fields.text("kind", "spirals"),
                fields.whole("size", 300, 2, Limits.POINTS),
                fields.number("noise", 0),
                fields.whole("classes", 3, 2, 10),
                fields.number("share", 0.8),
                fields.whole("seed", 7, 0, LARGEST_SEED),
                fields.text("text", ""),
                points);
    }

    static DataSetup own() {
        return new DataSetup(OWN, 2, 0, 2, 1, 0, "", List.of());
    }

    Map<String, Object> toMap() {
        Map<String, Object> map = new LinkedHashMap<>();
        map.put("kind", kind);
        map.put("size", size);
        map.put("noise", noise);
        map.put("classes", classes);
        map.put("share", share);
        map.put("seed", seed);
        map.put("text", text);
        map.put("points", points);
        return map;
    }
}
