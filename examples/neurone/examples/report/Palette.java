package neurone.examples.report;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.knowm.xchart.style.markers.Marker;
import org.knowm.xchart.style.markers.SeriesMarkers;

/**
 * Colors that color-blind readers tell apart (Okabe and Ito 2008), and dashes and shapes that
 * differ too.
 */
final class Palette {

    private static final List<Color> COLORS =
            List.of(
                    new Color(0x0072b2),
                    new Color(0xd55e00),
                    new Color(0x009e73),
                    new Color(0xcc79a7),
                    new Color(0x56b4e9),
                    new Color(0xe69f00),
                    new Color(0x000000),
                    new Color(0x888888));

    /** Gray is for what lies behind the curves, such as level lines: it is not dashed. */
    private static final List<BasicStroke> STROKES =
            List.of(
                    stroke(),
                    stroke(8, 3),
                    stroke(3, 3),
                    stroke(10, 3, 2, 3),
                    stroke(),
                    stroke(8, 3),
                    stroke(3, 3),
                    stroke());

    private static final List<Marker> MARKERS =
            List.of(
                    SeriesMarkers.CIRCLE,
                    SeriesMarkers.TRIANGLE_UP,
                    SeriesMarkers.SQUARE,
                    SeriesMarkers.DIAMOND);

    private Palette() {}

    private static BasicStroke stroke(float... dashes) {
        float[] dashesOrNone = dashes.length == 0 ? null : dashes;
        return new BasicStroke(2, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, dashesOrNone, 0);
    }

    static Color color(int number) {
        return COLORS.get(number % COLORS.size());
    }

    static BasicStroke stroke(int number) {
        return STROKES.get(number % STROKES.size());
    }

    static Marker marker(int number) {
        return MARKERS.get(number % MARKERS.size());
    }
}
