package neurone.examples.lessons;

import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.words.Words;

/** The gradient of the cost J(w, b): two partial derivatives, which make an arrow on the map. */
final class GradientArrows {

    private static final double W = -1;
    private static final double B = 2;
    private static final double H = 1e-4;
    private static final double[][] PLACES = {{W, B}, {0, -3.5}, {4.5, 0}, {0.2, -1}, {1, 1.5}};
    private static final double LENGTH = 2;
    private static final double LABELS = -2.4;

    private GradientArrows() {}

    static void report(Report report, CostMap map) {
        CostMap.Gradient gradient = map.gradient(W, B);
        report.heading("Le gradient", "The gradient");
        report.say(
                "en w = %.0f, b = %.0f : J = %.2f",
                "at w = %.0f, b = %.0f: J = %.2f", W, B, map.cost(W, B));
        report.say(
                "dJ/dw = %.3f (b fixe), dJ/db = %.3f (w fixe)",
                "dJ/dw = %.3f (b fixed), dJ/db = %.3f (w fixed)", gradient.dw(), gradient.db());
        report.say("pente de J dans cinq directions", "slope of J in five directions");
        for (int degrees = 0; degrees <= 180; degrees += 45) {
            report.say(
                    "  à %3d° du gradient : %6.3f",
                    "  %3d° from the gradient: %6.3f", degrees, slope(map, gradient, degrees));
        }
        report.picture("gradient", chart(map));
    }

    /** By how much J changes, per unit of length, in a direction turned away from the gradient. */
    private static double slope(CostMap map, CostMap.Gradient gradient, double degrees) {
        double angle = Math.atan2(gradient.db(), gradient.dw()) + Math.toRadians(degrees);
        double dw = H * Math.cos(angle);
        double db = H * Math.sin(angle);
        return (map.cost(W + dw, B + db) - map.cost(W - dw, B - db)) / (2 * H);
    }

    private static Chart chart(CostMap map) {
        Chart chart =
                map.chart(
                        new Words(
                                "Le gradient est perpendiculaire aux lignes de niveau\nOrange :"
                                        + " le gradient, J monte ; bleu : le sens opposé, J"
                                        + " descend. Une ligne tous les 0,25.",
                                "The gradient is at right angles to the level lines\nOrange: the"
                                        + " gradient, J rises; blue: the opposite, J falls. A line"
                                        + " every 0.25."),
                        CostMap.WIDE);
        for (double[] place : PLACES) {
            CostMap.Gradient gradient = map.gradient(place[0], place[1]);
            double dw = LENGTH * gradient.dw();
            double db = LENGTH * gradient.db();
            chart.arrow(place[0], place[1], dw, db, 1);
            chart.arrow(place[0], place[1], -dw, -db, 0);
        }
        return map.withLevels(chart, CostMap.WIDE, LABELS);
    }
}
