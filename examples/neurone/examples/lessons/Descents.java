package neurone.examples.lessons;

import java.util.Arrays;
import java.util.List;
import neurone.examples.report.Chart;
import neurone.examples.report.Panels;
import neurone.examples.report.Report;
import neurone.examples.report.Svg;
import neurone.words.Words;

/** Descents on the map of the cost: three learning rates, then three batch sizes. */
final class Descents {

    private static final int PLACES = 41;
    private static final int NUMBERED = 8;
    private static final CostMap.Frame NARROW = new CostMap.Frame(-1.5, 3, -3.5, 2.5);
    private static final Words UNNAMED = Words.same("");

    private Descents() {}

    static void learningRates(Report report, CostMap map) {
        Chart paths =
                map.chart(
                        new Words(
                                "Trop petit, on n'arrive pas ; trop grand, on saute par-dessus\n"
                                        + "Trois descentes sur la carte de J(w, b). Une ligne de niveau"
                                        + " tous les 0,25.",
                                "Too small never arrives, too large jumps over\nThree descents on"
                                        + " the map of J(w, b). A level line every 0.25."),
                        CostMap.WIDE);
        Chart costs =
                new Chart(
                        new Words(
                                "Avec un bon taux, le coût descend vite et reste en bas",
                                "With a good rate the cost falls fast and stays low"),
                        new Words("pas", "step"),
                        new Words("coût J", "cost J"));
        report.heading("Le taux d'apprentissage", "The learning rate");
        report.say(
                "un neurone, %d exemples, %d pas depuis w = -1, b = 2",
                "one neuron, %d examples, %d steps from w = -1, b = 2", CostMap.M, PLACES - 1);
        report.say(
                "taux    J au départ, après 1, 2, 3 pas, à la fin",
                "rate    J at the start, after 1, 2, 3 steps, at the end");
        List<Words> names =
                List.of(
                        new Words("trop petit (0,1)", "too small (0.1)"),
                        new Words("bon (2)", "good (2)"),
                        new Words("trop grand (10)", "too large (10)"));
        double[] rates = {0.1, 2, 10};
        for (int i = 0; i < rates.length; i++) {
            CostMap.Path path = map.descent(rates[i], PLACES, CostMap.M);
            if (i < 2) {
                paths.path(UNNAMED, path.w(), path.b(), i);
            } else {
                drawNumbered(paths, path, i);
            }
            costs.line(names.get(i), Numbers.range(0, PLACES - 1, PLACES), path.cost());
            report.print(
                    "%4.1f    %.2f   %.2f   %.2f   %.2f   ...   %.2f",
                    rates[i],
                    path.cost()[0],
                    path.cost()[1],
                    path.cost()[2],
                    path.cost()[3],
                    path.lastCost());
        }
        paths.note(names.get(0), -0.7, 2.3, Svg.Anchor.START, 0)
                .note(names.get(1), 0.6, 0.6, Svg.Anchor.START, 1)
                .note(names.get(2), 3.2, 1.8, Svg.Anchor.START, 2);
        report.picture("descent", withEnds(paths, map));
        report.picture("rates", costs);
    }

    /** Of a descent that wanders, the first steps with their numbers. */
    private static void drawNumbered(Chart chart, CostMap.Path path, int color) {
        double[] w = Arrays.copyOf(path.w(), NUMBERED + 1);
        double[] b = Arrays.copyOf(path.b(), NUMBERED + 1);
        chart.path(UNNAMED, w, b, color);
        for (int step = 1; step <= NUMBERED; step++) {
            Words number = Words.same(String.valueOf(step));
            chart.note(number, w[step] + 0.15, b[step] + 0.15, Svg.Anchor.START, color);
        }
    }

    /** Marks where descents start, and where J is least. */
    private static Chart withEnds(Chart chart, CostMap map) {
        double[] lowest = map.lowest();
        return chart.rings(new double[] {-1}, new double[] {2}, 2)
                .note(new Words("départ", "start"), -1.1, 1.5, Svg.Anchor.MIDDLE, 2)
                .rings(new double[] {lowest[0]}, new double[] {lowest[1]}, 2);
    }

    static void batchSizes(Report report, CostMap map) {
        report.heading("Combien d'exemples par pas ?", "How many examples a step?");
        int steps = 2 * CostMap.M;
        report.say(
                "le même neurone, %d pas, taux 0,5", "the same neuron, %d steps, rate 0.5", steps);
        Words title =
                new Words(
                        "Moins d'exemples par pas : un chemin plus agité vers le même creux\n%d"
                                + " pas, taux 0,5",
                        "Fewer examples per step: a rougher path to the same minimum\n%d steps, rate"
                                + " 0.5");
        Panels panels = new Panels(title.with(steps), 3);
        double[] lowest = map.lowest();
        for (int size : new int[] {1, 10, CostMap.M}) {
            CostMap.Path path = map.descent(0.5, steps + 1, size);
            panels.add(
                    map.chart(new Words("%d par pas", "%d per step").with(size), NARROW)
                            .line(UNNAMED, path.w(), path.b(), 0)
                            .rings(new double[] {lowest[0]}, new double[] {lowest[1]}, 1));
            report.say(
                    "%2d par pas : J = %.3f à la fin, %5d exemples lus",
                    "%2d per step: J = %.3f at the end, %5d examples read",
                    size,
                    path.lastCost(),
                    size * steps);
        }
        report.picture("noise", panels);
    }
}
