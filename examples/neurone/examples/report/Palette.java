package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The colors of pictures, on a light page and on a dark one. Blue stands for a number below 0 or
 * for class 0, vermilion for one above 0 or for class 1. What is drawn on paper has a contrast of 3
 * : 1 to it at least, and color-blind readers tell the four inks apart.
 */
public final class Palette {

    /** What is drawn on. */
    public static final String PAPER = "#ffffff";

    /** Below 0, class 0. */
    public static final String BLUE = "#005f9e";

    /** Above 0, class 1. */
    public static final String VERMILION = "#b84a00";

    /** Words, and what has no sign. */
    public static final String INK = "#1a1a1a";

    /** What lies behind: level lines, theory, chance. */
    public static final String GRAY = "#8f8f8f";

    /** A surface with a text on it, blue. */
    public static final String PALE_BLUE = "#d3e6f4";

    /** A surface with a text on it, vermilion. */
    public static final String PALE_VERMILION = "#fbe3d3";

    static final String GRID = "#dddddd";

    private static final Map<String, String> DARK = new LinkedHashMap<>();

    static {
        DARK.put(PAPER, "#14181d");
        DARK.put(BLUE, "#56b4e9");
        DARK.put(VERMILION, "#f08a3c");
        DARK.put(INK, "#e8e8e8");
        DARK.put(GRAY, "#868a90");
        DARK.put(PALE_BLUE, "#173a52");
        DARK.put(PALE_VERMILION, "#4f2a10");
        DARK.put(GRID, "#343a42");
    }

    private static final List<String> SERIES = List.of(BLUE, VERMILION, INK, GRAY);

    private static final List<BasicStroke> STROKES =
            List.of(stroke(2f), stroke(2f, 8, 3), stroke(2f, 3, 3), stroke(2f, 10, 3, 2, 3));

    private Palette() {}

    static BasicStroke stroke(float width, float... dashes) {
        float[] dashesOrNone = dashes.length == 0 ? null : dashes;
        return new BasicStroke(
                width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashesOrNone, 0);
    }

    /** Returns the color of a series, by its number: blue, vermilion, ink, gray. */
    static String series(int number) {
        return SERIES.get(number % SERIES.size());
    }

    static Color color(String hexadecimal) {
        return Color.decode(hexadecimal);
    }

    static BasicStroke strokeOfSeries(int number) {
        return STROKES.get(number % STROKES.size());
    }

    /** Returns what a color becomes on a dark page. */
    static String dark(String color) {
        return DARK.get(color);
    }

    /** Returns the style that a picture needs on a dark page, for the colors that are in it. */
    static String darkStyle(String elements) {
        return DARK.keySet().stream()
                .filter(color -> elements.contains("\"" + color + "\""))
                .map(
                        color ->
                                (".picture [fill=\"%1$s\"]{fill:%2$s}"
                                                + ".picture [stroke=\"%1$s\"]{stroke:%2$s}")
                                        .formatted(color, dark(color)))
                .collect(
                        Collectors.joining(
                                "", "<style>@media (prefers-color-scheme:dark){", "}</style>"));
    }
}
