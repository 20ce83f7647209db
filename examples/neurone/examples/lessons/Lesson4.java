package neurone.examples.lessons;

import java.util.List;
import neurone.examples.report.Chart;
import neurone.examples.report.Report;
import neurone.words.Words;

/** Gradient descent: down the cost, step by step, and the chain rule that says which way. */
final class Lesson4 implements Lesson {

    private static final int PLACES = 41;

    @Override
    public int number() {
        return 4;
    }

    @Override
    public Words title() {
        return new Words("La descente de gradient", "Gradient descent");
    }

    @Override
    public void run(Report report) {
        CostMap map = new CostMap();
        GradientArrows.report(report, map);
        learningRates(report, map);
        OneNeuron.report(report);
        ConfidentMistake.report(report);
        TwoNeurons.report(report);
        ChainRule.report(report);
        TrainingLoop.report(report);
        batchSizes(report, map);
        BatchSizes.report(report);
    }

    private static void learningRates(Report report, CostMap map) {
        Chart paths =
                map.chart(
                        new Words(
                                "La descente sur la carte de J(w, b)",
                                "The descent on the map of J(w, b)"));
        Chart costs =
                new Chart(
                        new Words("Le coût, pas après pas", "The cost, step after step"),
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
                        new Words("bon (2)", "right (2)"),
                        new Words("trop grand (10)", "too large (10)"));
        double[] rates = {0.1, 2, 10};
        for (int i = 0; i < rates.length; i++) {
            CostMap.Path path = map.descent(rates[i], PLACES, CostMap.M);
            paths.path(names.get(i), path.w(), path.b(), i);
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
        report.picture("descent", paths);
        report.picture("rates", costs);
    }

    private static void batchSizes(Report report, CostMap map) {
        report.heading("Combien d'exemples par pas ?", "How many examples a step?");
        int steps = 2 * CostMap.M;
        report.say(
                "le même neurone, %d pas, taux 0,5", "the same neuron, %d steps, rate 0.5", steps);
        Chart chart =
                map.chart(
                        new Words(
                                "Un exemple par pas, dix, ou tous",
                                "One example a step, ten, or all of them"));
        int[] sizes = {1, 10, CostMap.M};
        for (int i = 0; i < sizes.length; i++) {
            CostMap.Path path = map.descent(0.5, steps + 1, sizes[i]);
            chart.line(
                    new Words(sizes[i] + " par pas", sizes[i] + " a step"), path.w(), path.b(), i);
            report.say(
                    "%2d par pas : J = %.3f à la fin, %5d exemples lus",
                    "%2d a step: J = %.3f at the end, %5d examples read",
                    sizes[i],
                    path.lastCost(),
                    sizes[i] * steps);
        }
        report.picture("noise", chart);
    }
}
